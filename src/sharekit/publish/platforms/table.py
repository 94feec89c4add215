"""The platforms by name. Others come by entry points in the group `sharekit.platforms`."""

from __future__ import annotations

from types import MappingProxyType

from sharekit.publish.platforms.base import Kind
from sharekit.registry import Registry

PLATFORMS: Registry[Kind] = Registry(
    "platform",
    MappingProxyType(
        {
            name: f"sharekit.publish.platforms.{name}:KIND"
            for name in ("pinterest", "bluesky", "mastodon", "wordpress", "telegram")
        }
    ),
)
