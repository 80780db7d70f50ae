"""NewsML-G2: the items of an article, valid by the IPTC's schema and read back by a library that is not ours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree

from newsdump.formats import Options, dumps
from newsdump.formats.newsml_g2 import FORMAT, drops
from newsdump.model import Article, Caption, Stamp
from tests.standards import faults, find, texts
from tests.unit.formats.samples import EMPTY, FULL

URI = f"urn:newsdump:{FULL.id}"
AT_FIRST = Article(published=Stamp(raw="x", value=dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=15)))))
NOON = dt.datetime(2031, 1, 2, 12, tzinfo=dt.UTC)


def read(*articles: Article, compact: bool = False, now: dt.datetime | None = None) -> Any:
    return etree.fromstring(dumps(articles, "newsml-g2", compact=compact, now=now).encode())


@pytest.mark.parametrize("articles", [[], [FULL], [EMPTY], [AT_FIRST], [FULL, EMPTY, FULL, FULL]])
@pytest.mark.parametrize("compact", [False, True])
def test_the_schemas_accept_it(articles: list[Article], compact: bool) -> None:
    assert faults("newsml-g2", read(*articles, compact=compact)) == []


@pytest.mark.parametrize("path", ["//g:itemMeta/g:provider", "//n:hl1"])
def test_the_schemas_refuse_what_is_wrong(path: str) -> None:
    """So that their silence above says something: NewsML-G2's does not look into the NITF, but NITF's does."""
    root = read(FULL)
    one = find(root, path)[0]
    one.getparent().remove(one)
    assert faults("newsml-g2", root)


def test_an_article_is_a_text_its_pictures_and_a_package_of_them() -> None:
    root = read(FULL)
    members = [URI, f"{URI}:picture:1", f"{URI}:picture:2"]
    assert texts(root, "//g:itemSet/*/@guid") == [*members, f"{URI}:package"]
    classes = ["ninat:text", "ninat:picture", "ninat:picture", "ninat:composite"]
    assert texts(root, "//g:itemClass/@qcode") == classes
    assert texts(root, "//g:group[@role='group:main']/g:itemRef/@residref") == members


def test_an_article_without_captions_is_its_text_alone() -> None:
    assert texts(read(EMPTY), "//g:itemSet/*/@guid") == [f"urn:newsdump:{EMPTY.id}"]


def test_without_articles_the_message_holds_an_empty_package() -> None:
    assert [etree.QName(one).localname for one in find(read(), "//g:itemSet/*")] == ["packageItem"]
    assert find(read(), "//g:itemRef") == []


def test_groups_of_equal_articles_have_names_of_their_own() -> None:
    assert texts(read(FULL, EMPTY, FULL), "//g:group/@id") == ["group-1", "group-3"]


def test_an_articles_values_stand_in_its_metadata() -> None:
    root = read(FULL)
    meta = "//g:newsItem[1]/g:contentMeta"
    assert texts(root, f"{meta}/g:headline") == [FULL.headline]
    assert texts(root, f"{meta}/g:by") == [FULL.byline]
    assert texts(root, f"{meta}/g:creator/g:name") == ["Ada Quill", "Ben Ferrow"]
    assert texts(root, f"{meta}/g:infoSource/g:name") == ["Reuters"]
    assert texts(root, f"{meta}/g:dateline") == ["QUAYTOWN, May 1 (Reuters) -"]
    assert texts(root, f"{meta}/g:located/g:name") == ["Quaytown"]
    assert texts(root, f"{meta}/g:contentCreated") == ["2030-05-01T09:50:00+05:45"]
    assert texts(root, f"{meta}/g:altId") == [FULL.url]
    assert texts(root, f"{meta}/g:language/@tag") == ["en"]
    assert texts(root, "//g:pubHistory/g:published/g:name") == ["The Quaytown Bell"]
    assert texts(root, "//g:pubHistory/g:published/g:timestamp") == ["2030-05-01T09:50:00+05:45"]


def test_a_pictures_values_stand_in_its_own() -> None:
    meta = "//g:newsItem[2]/g:contentMeta"
    root = read(FULL)
    assert texts(root, f"{meta}/g:description[@role='drol:caption']") == ["The ferry Orla."]
    assert texts(root, f"{meta}/g:creditline") == ["C. Lens/EPA"]
    assert texts(root, f"{meta}/g:creator[@role='crol:photographer']/g:name") == ["C. Lens"]
    assert texts(root, f"{meta}/g:infoSource/g:name") == ["EPA"]
    assert texts(root, f"{meta}/g:genre/g:name") == ["file"]


def test_the_text_is_inlined_as_nitf_without_its_pictures() -> None:
    root = read(FULL)
    assert texts(root, "//g:inlineXML/@contenttype") == ["application/nitf+xml"]
    assert texts(root, "//n:hl1") == [FULL.headline]
    assert texts(root, "//n:body.content/n:p")[1:] == [FULL.body[2].text]
    assert texts(root, "//n:doc-id/@id-string") == [URI]
    assert find(root, "//n:media") == []


def test_a_truncated_date_stays_one() -> None:
    root = read(Article(published=Stamp(raw="1 May 2030", value=dt.date(2030, 5, 1))))
    assert texts(root, "//g:contentCreated") == ["2030-05-01"]
    assert texts(root, "//g:versionCreated | //g:sent") == ["2030-05-01T00:00:00+00:00"] * 2


@pytest.mark.parametrize(("articles", "want"), [([FULL, EMPTY], {NOON.isoformat()}), ([], {NOON.isoformat()})])
def test_the_time_of_conversion_is_the_callers(articles: list[Article], want: set[str]) -> None:
    assert set(texts(read(*articles, now=NOON), "//g:versionCreated | //g:sent")) == want


def test_without_any_time_it_is_1970() -> None:
    assert set(texts(read(EMPTY), "//g:versionCreated | //g:sent")) == {"1970-01-01T00:00:00+00:00"}


def test_a_time_that_xml_schema_lacks_is_left_out() -> None:
    root = read(AT_FIRST)
    assert texts(root, "//g:contentCreated") == []
    assert texts(root, "//n:date.issue/@norm") == ["00010101T000000+1500"]


def test_a_name_is_one_line_and_it_is_told() -> None:
    article = Article(
        outlet="The\tBell", captions=[Caption(text="a", credit="b\r\nc", photographer="d", agency="e\nf")]
    )
    root = read(article)
    assert texts(root, "//g:published/g:name | //g:creditline") == ["The Bell", "b  c"]
    assert texts(root, "//n:pubdata/@name") == ["The\tBell"]
    assert list(drops(article)) == ["captions.credit", "captions.agency"]
    assert list(drops(FULL)) == []


def test_a_message_is_written_while_its_articles_come() -> None:
    written: list[int] = []

    class Watched:
        def write(self, text: str) -> int:
            written.append(text.count("</newsItem>"))
            return len(text)

    def each() -> Iterator[Article]:
        for n in range(5):
            assert sum(written) == max(0, n)
            yield EMPTY

    FORMAT.dump(each(), Watched(), Options())  # type: ignore[arg-type]
    assert sum(written) == 5


def test_another_librarys_reader_finds_what_we_wrote() -> None:
    """`newsmlg2`, the IPTC's own. It reads items, and of a message only the header."""
    newsmlg2 = pytest.importorskip("NewsMLG2", reason="the extra dev brings newsmlg2")

    def understood(element: Any) -> Any:
        return newsmlg2.NewsMLG2Document(etree.tostring(element)).get_item()

    root = read(FULL, now=NOON)
    assert str(understood(root).header.sent) == NOON.isoformat()
    text, picture, bare, package = (understood(item) for item in find(root, "//g:itemSet/*"))
    assert (text.guid, text.standard, text.standardversion) == (URI, "NewsML-G2", "2.35")
    assert [str(item.itemmeta.itemclass.qcode) for item in (text, picture, bare, package)] == [
        "ninat:text",
        "ninat:picture",
        "ninat:picture",
        "ninat:composite",
    ]
    assert str(text.itemmeta.versioncreated) == NOON.isoformat()
    assert str(text.contentmeta.headline) == FULL.headline
    assert str(text.contentmeta.by) == FULL.byline
    assert str(text.contentmeta.dateline) == "QUAYTOWN, May 1 (Reuters) -"
    assert [str(one.name) for one in text.contentmeta.creator] == ["Ada Quill", "Ben Ferrow"]
    assert str(text.contentmeta.infosource.name) == "Reuters"
    assert str(text.contentmeta.located.name) == "Quaytown"
    assert str(text.contentmeta.contentcreated) == "2030-05-01T09:50:00+05:45"
    assert str(picture.contentmeta.description) == "The ferry Orla."
    assert str(picture.contentmeta.creditline) == "C. Lens/EPA"
    assert str(picture.contentmeta.creator.name) == "C. Lens"
    assert [one.residref for one in package.groupset.group[0].itemref] == [text.guid, picture.guid, bare.guid]


def test_when_it_was_updated_stands_beside_when_it_was_published() -> None:
    stamps = {name: Stamp(raw="x", value=NOON.replace(day=day)) for name, day in (("published", 2), ("updated", 3))}
    root = read(Article(**stamps))
    assert texts(root, "//g:contentMeta/g:contentCreated") == ["2031-01-02T12:00:00+00:00"]
    assert texts(root, "//g:contentMeta/g:contentModified") == ["2031-01-03T12:00:00+00:00"]


def test_only_the_compact_document_is_without_layout() -> None:
    plain, compact = (dumps(FULL, "newsml-g2", compact=one) for one in (False, True))
    assert len(plain.splitlines()) > 40 + len(compact.splitlines())
    assert "\n   " not in compact
