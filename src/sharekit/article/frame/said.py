"""Words that are said though they make no sentence: `She stayed.`"""

from sharekit.article.boilerplate.bylines import is_name
from sharekit.article.boilerplate.lines import is_sentence
from sharekit.article.frame.known import CLOSING, QUOTES


def is_said(text: str) -> bool:
    """Does a full stop end it, or do quotation marks hold it, though it is no sentence?"""
    if is_sentence(text):
        return False
    if text[0] in QUOTES and text[-1] in CLOSING:
        return True
    return text.endswith((".", "…", "。")) and not is_name(text.rstrip(".…。"))
