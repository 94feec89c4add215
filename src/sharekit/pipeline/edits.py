"""Under which edits a card shows the article's words: those that they really had."""

from sharekit.article.model import Article
from sharekit.cards.compose import Card
from sharekit.cards.passages import Slice
from sharekit.extract.edits import matches


def under_own_edits(card: Card, article: Article) -> Card:
    """The card with its slices under the edits that they really had: a template raises a name's
    first letter, whatever it is in the article."""
    return card._replace(slices=tuple(_told(each, article) for each in card.slices))


def _told(words: Slice, article: Article) -> Slice:
    if "capital" not in words.edits or words.block >= len(article.blocks):
        return words
    whole = article.blocks[words.block].text if words.block >= 0 else article.title or ""
    others = tuple(edit for edit in words.edits if edit != "capital")
    as_it_was = matches(words.text, whole[words.start : words.end], others)
    return words._replace(edits=others) if as_it_was else words
