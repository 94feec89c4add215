"""The names that site generators give an article's facts in front matter, the likeliest first.

From Hugo, Jekyll, Eleventy, Astro, Pelican, MkDocs Material, Docusaurus, Ghost, Quarto and their
common themes. Names count without case, hyphens, underscores and spaces (`publish_date`,
`publishDate`); `a.b` is a key of a table.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sharekit.lazy import lazy

TITLE = ("title", "headline", "pagetitle")
AUTHORS = ("author", "authors", "byline", "writer", "creator", "postauthor", "by")
PUBLISHED = (
    "date", "published", "publishdate", "pubdate", "datepublished", "publishedat", "publishedon",
    "publisheddate", "publishedtime", "date.created", "date.published", "created", "createdat",
    "datecreated", "createddate", "postdate", "posted", "postedon", "issued",
)  # fmt: skip
MODIFIED = (
    "lastmod", "modified", "updated", "lastmodified", "lastmodifiedat", "updateddate", "updatedat",
    "dateupdated", "datemodified", "modifieddate", "lastupdated", "lastupdate.date", "lastupdate",
    "date.updated", "date.modified", "update", "updatedon", "updateon", "lastedited",
)  # fmt: skip
LIKE = {
    "published": lazy(
        r"(?:article|post|entry|page)?(?:pub|publish|published|publication|post|posted|created?|"
        r"creation|written|release[d]?|issue[d]?|first|original|start)"
        r"(?:date|datetime|time|timestamp|at|on|day)+|(?:date|datetime|time|day)(?:of)?"
        r"(?:pub|publish|published|publication|post|posted|created|creation|written|released?)"
    ),
    "modified": lazy(
        r"(?:article|post|entry|page|date)?(?:last)?(?:mod|modified|modification|update[ds]?|edit|"
        r"edited|revised|revision|changed?|reviewed)(?:date|datetime|time|timestamp|at|on|day)*"
    ),
    "image": lazy(
        r"(?:(?:article|post|page|entry|blog|full|big|large)?(?:cover|hero|featured?|header|banner|"
        r"lead|main|splash|title|background|masthead|social|share|og|twitter|seo|meta|preview|card|"
        r"teaser|list|listing|thumb|thumbnail)|article|post|page|blog)"
        r"(?:image|img|photo|picture|pic|graphic|thumbnail)s?(?:url|src|path|file|link)?|"
        r"(?:image|img|photo|picture|cover|hero|banner|thumbnail|thumb)(?:url|src|path|file|link)"
    ),
    "alt": lazy(
        r"(?:cover|hero|featured?|header|banner|lead|main|social|share|og|thumb|thumbnail|post|card)?"
        r"(?:image|img|photo|picture)?(?:alt|alttext|altdescription)"
    ),
}
"""How other names of these facts are made up, in the form above."""
LANGUAGE = ("lang", "language", "locale")
SITE = ("site", "sitename", "publication", "publisher")
URL = ("canonical", "canonicalurl", "url", "permalink", "externalurl", "originalurl", "link")
DESCRIPTION = (
    "description", "excerpt", "summary", "lede", "metadescription", "metadesc", "customexcerpt",
    "abstract", "standfirst", "dek", "deck", "teaser", "ogdescription", "subtitle",
)  # fmt: skip
IMAGE = (
    "image", "hero", "mainimage", "cardimage", "heroimage", "cover", "coverimage", "ogimage",
    "featuredimage", "featureimage", "featuredimg", "thumbnail", "socialimage", "shareimage",
    "header.ogimage", "header.overlayimage", "header.image", "header.teaser", "banner",
    "bannerimage", "headerimage",
    "postimage", "leadimage", "previewimage", "listingimage", "twitterimage", "images",
    "featured", "picture", "photo", "thumb", "teaserimage", "resources.featured",
)  # fmt: skip
ALT = (
    "imagealt", "alt", "heroalt", "heroimagealt", "coveralt", "coverimagealt", "featuredimagealt",
    "featureimagealt", "mainimagealt", "cardimagealt", "thumbnailalt", "imagealttext", "ogimagealt",
    "socialimagealt", "imagedescription", "alttext", "header.alt", "header.imagealt",
    "header.imagedescription",
)  # fmt: skip
TAGS = ("tags", "tag", "filetags", "categories", "category", "topics")
KEYWORDS = ("keywords", "keyword")
"""For search engines; tags only where nothing else is."""
PULL_QUOTE = ("pullquote", "quote")
SLUG = ("slug",)

_SECTIONS = (
    "params", "extra", "taxonomies", "taxonomy", "metas", "metadata", "meta", "seo", "opengraph",
    "og", "social", "frontmatter", "data",
)  # fmt: skip
_MOST_RESOURCES = 50
_FEATURED = lazy(r"(?:^|[\W_])(?:featured?|cover|thumbnail|hero|header|banner)(?:$|[\W_])", 2)
_JOINING = str.maketrans("", "", "-_ ")


def normal(table: Mapping[str, Any]) -> dict[str, Any]:
    """The table with names in the form above, those of inner tables too, the outer first."""
    flat: dict[str, Any] = {}
    for key, value in table.items():
        flat.setdefault(_name(key), value)
    for section in _SECTIONS:
        inner = flat.get(section)
        if isinstance(inner, Mapping):
            for key, value in inner.items():
                if not (isinstance(value, str) and value.startswith("=")):  # Lume: of another key
                    flat.setdefault(_name(key), value)
    featured = _featured(flat.get("resources"))
    if featured:
        flat.setdefault("resources.featured", featured)
    for key in [key for key, value in flat.items() if isinstance(value, Mapping)]:
        for inner_key, value in flat[key].items():
            flat.setdefault(f"{key}.{_name(inner_key)}", value)
    return flat


def like(table: Mapping[str, Any], fact: str) -> tuple[str, ...]:
    """The keys of a table, as `normal` makes it, that are made up like those of a fact: published,
    modified, image, alt."""
    return tuple(key for key in table if LIKE[fact].fullmatch(key[:60]))


def _featured(resources: Any) -> Any:
    """The file that a Hugo page's resources name as its picture, by name or by its own."""
    rows = resources[:_MOST_RESOURCES] if isinstance(resources, list) else []
    files = [row for row in rows if isinstance(row, Mapping) and row.get("src")]
    told = ("name", "src")
    return next(
        (row["src"] for key in told for row in files if _FEATURED.search(str(row.get(key))[:200])),
        None,
    )


def _name(key: object) -> str:
    return str(key)[:200].translate(_JOINING).lower()
