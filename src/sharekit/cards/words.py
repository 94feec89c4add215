"""The fixed words on a card, one row a language. Everything else is the article's own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from sharekit.article.language import primary


class Words(NamedTuple):
    """Fixed words of one language.

    read: the pin's button. published: with {year}. old: where no date is known. quote, title:
    what the alt text calls the card. marks: quotation marks around a quote in the alt text.
    """

    read: str
    published: str
    old: str
    quote: str
    title: str
    marks: tuple[str, str] = ("“", "”")


_ENGLISH = Words(
    "Read the article", "First published {year}", "More than a year old", "Quote", "Title card"
)
_ROWS = {
    "en": _ENGLISH,
    "de": Words(
        "Artikel lesen",
        "Erschienen {year}",
        "Über ein Jahr alt",
        "Zitat",
        "Titelkarte",
        ("„", "“"),
    ),
    "fr": Words(
        "Lire l’article",
        "Première parution {year}",
        "Plus d’un an déjà",
        "Citation",
        "Carte de titre",
        ("« ", " »"),
    ),
    "es": Words(
        "Leer el artículo",
        "Publicado en {year}",
        "Hace más de un año",
        "Cita",
        "Tarjeta de título",
        ("«", "»"),
    ),
    "pt": Words(
        "Ler o artigo", "Publicado em {year}", "Há mais de um ano", "Citação", "Cartão de título"
    ),
    "it": Words(
        "Leggi l’articolo",
        "Pubblicato nel {year}",
        "Più di un anno fa",
        "Citazione",
        "Scheda del titolo",
        ("«", "»"),
    ),
    "nl": Words(
        "Lees het artikel", "Verschenen in {year}", "Meer dan een jaar oud", "Citaat", "Titelkaart"
    ),
    "sv": Words(
        "Läs artikeln",
        "Publicerad {year}",
        "Mer än ett år gammal",
        "Citat",
        "Titelkort",
        ("”", "”"),
    ),
    "da": Words(
        "Læs artiklen", "Udgivet {year}", "Mere end et år gammel", "Citat", "Titelkort", ("»", "«")
    ),
    "pl": Words(
        "Czytaj artykuł",
        "Opublikowano w {year}",
        "Sprzed ponad roku",
        "Cytat",
        "Karta tytułowa",
        ("„", "”"),
    ),
    "cs": Words(
        "Číst článek", "Vydáno {year}", "Starší než rok", "Citát", "Titulní karta", ("„", "“")
    ),
    "tr": Words("Yazıyı oku", "İlk yayın {year}", "Bir yıldan eski", "Alıntı", "Başlık kartı"),
    "ru": Words(
        "Читать статью",
        "Опубликовано в {year} году",
        "Старше года",
        "Цитата",
        "Карточка с заголовком",
        ("«", "»"),
    ),
    "uk": Words(
        "Читати статтю",
        "Опубліковано {year} року",
        "Понад рік тому",
        "Цитата",
        "Картка із заголовком",
        ("«", "»"),
    ),
    "el": Words(
        "Διαβάστε το άρθρο",
        "Πρώτη δημοσίευση {year}",
        "Πάνω από έναν χρόνο παλιό",
        "Παράθεμα",
        "Κάρτα τίτλου",
        ("«", "»"),
    ),
    "vi": Words(
        "Đọc bài viết", "Đăng lần đầu {year}", "Đã hơn một năm", "Trích dẫn", "Thẻ tiêu đề"
    ),
}

WORDS: Mapping[str, Words] = MappingProxyType(_ROWS)


def words_for(language: str | None) -> Words:
    """The row of a BCP 47 tag by its primary subtag; English where there is none."""
    return WORDS.get(primary(language) or "en", _ENGLISH)
