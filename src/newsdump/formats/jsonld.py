"""JSON-LD: schema.org's NewsArticle (version 30.0), several under ``@graph``.

Source: https://schema.org/NewsArticle. Properties are those of the type and of those it derives from; none is
superseded. What schema.org has no property for is left out, and told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from newsdump.formats.format import Format, Options
from newsdump.formats.json import text_of, write_array
from newsdump.formats.plain import Plain
from newsdump.formats.values import is_uri, language_tag, one_or_many, present, valued
from newsdump.model import Article, Caption, Kind

__all__ = ["FORMAT", "dump"]

CONTEXT = "https://schema.org"


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:
    """Write one article as an object, and none or several as the ``@graph`` of one, holding one at a time."""
    alone, articles = one_or_many(articles)
    if alone is not None:
        file.write(text_of({"@context": CONTEXT, **_node(alone, options)}, compact=options.compact) + "\n")
        return
    opening = text_of({"@context": CONTEXT, "@graph": []}, compact=options.compact)
    before, _, after = opening.rpartition("[]")
    file.write(before)
    write_array((_node(article, options) for article in articles), file, compact=options.compact, level=1)
    file.write(after + "\n")


def _node(article: Article, options: Options) -> Plain:
    filed = article.dateline
    return present(
        _type="NewsArticle",
        _id=options.ids(article),
        genre=article.kind.value if article.kind is not Kind.ARTICLE else None,
        headline=article.headline,
        description=article.deck,
        articleSection=article.section,
        creditText=article.byline,
        author=[_named("Person", name) for name in article.authors if name],
        sourceOrganization=_named("Organization", article.agency),
        dateline=filed.raw if filed else None,
        locationCreated=_named("Place", filed.place if filed else None),
        dateCreated=valued(filed.date) if filed else None,
        datePublished=valued(article.published),
        dateModified=valued(article.updated),
        image=[_image(caption) for caption in article.captions],
        articleBody=article.text,
        inLanguage=language_tag(article.language),
        publisher=_named("Organization", article.outlet),
        url=article.url if is_uri(article.url) else None,
    )


def _image(caption: Caption) -> Plain:
    return present(
        _type="ImageObject",
        caption=caption.text,
        creditText=caption.credit,
        creator=_named("Person", caption.photographer),
        sourceOrganization=_named("Organization", caption.agency),
    )


def _named(kind: str, name: str | None) -> Plain | None:
    return {"@type": kind, "name": name} if name else None


def _drops(article: Article) -> Iterator[str]:
    if article.language and language_tag(article.language) is None:
        yield "language"
    if article.url and not is_uri(article.url):
        yield "url"


FORMAT = Format(
    name="jsonld",
    suffix=".jsonld",
    description="JSON-LD, schema.org NewsArticle, several in a @graph",
    dump=dump,
    standard="schemaorg-*-properties.csv",
    carries={
        "kind": "genre",
        "headline": "headline",
        "deck": "description",
        "section": "articleSection",
        "byline": "creditText",
        "authors": "author.name",
        "agency": "sourceOrganization.name",
        "dateline.raw": "dateline",
        "dateline.place": "locationCreated.name",
        "dateline.date.value": "dateCreated",
        "published.value": "datePublished",
        "updated.value": "dateModified",
        "captions.text": "image.caption",
        "captions.credit": "image.creditText",
        "captions.photographer": "image.creator.name",
        "captions.agency": "image.sourceOrganization.name",
        "body.text": "articleBody",
        "language": "inLanguage",
        "outlet": "publisher.name",
        "url": "url",
    },
    limits={"language": "language tags only", "url": "absolute URIs only"},
    drops=_drops,
)
