"""What each network's link preview takes, by the rows of `cards/formats.py`."""

from __future__ import annotations

from sharekit.cards.formats import FORMATS, Format

PREVIEWS = {
    "facebook": "og",
    "x": "x",
    "linkedin": "linkedin_link",
    "whatsapp": "whatsapp",
    "bluesky": "bsky_card",
    "mastodon": "masto_card",
    "discord": "discord",
    "slack": "slack",
    "telegram": "telegram",
    "imessage": "imessage",
    "google": "discover",
}
"""Networks that show a preview of a link, and the row that says what it takes."""

LABELS = {
    "facebook": "Facebook", "x": "X", "linkedin": "LinkedIn", "whatsapp": "WhatsApp",
    "bluesky": "Bluesky", "mastodon": "Mastodon", "discord": "Discord", "slack": "Slack",
    "telegram": "Telegram", "imessage": "iMessage", "google": "Google", "pinterest": "Pinterest",
}  # fmt: skip


def wanted(networks: frozenset[str]) -> list[tuple[str, Format]]:
    """The networks asked for (none: all) with their rows, in the table's order."""
    return [
        (name, FORMATS[row]) for name, row in PREVIEWS.items() if not networks or name in networks
    ]


def listed(names: list[str]) -> str:
    """`LinkedIn and WhatsApp`, `X, LinkedIn and 2 more`."""
    labels = [LABELS[name] for name in names]
    if len(labels) <= 2:
        return " and ".join(labels)
    return f"{labels[0]}, {labels[1]} and {len(labels) - 2} more"
