"""ninjs: an object for an article, a line each for several, and a body that keeps what its blocks are."""

from __future__ import annotations

import datetime as dt
import json

from newsdump.formats import dumps
from newsdump.model import Article, Block, Issue, Stamp
from tests.unit.formats.samples import EMPTY, FULL


def test_one_article_is_an_object_and_several_are_lines() -> None:
    one = dumps(FULL, "ninjs")
    assert len(one.splitlines()) > 10
    assert len(dumps(FULL, "ninjs", compact=True).splitlines()) == 1
    lines = dumps([FULL, EMPTY], "ninjs").splitlines()
    assert [json.loads(line)["uri"] for line in lines] == [f"urn:newsdump:{one.id}" for one in (FULL, EMPTY)]
    assert json.loads(lines[0]) == json.loads(one)
    assert dumps([], "ninjs") == ""


def test_a_body_is_html_that_keeps_what_its_blocks_are() -> None:
    article = Article(
        body=[
            Block(text="Rain & <more> rain."),
            Block(text="What it cost", kind="subhead"),
            Block(text="Dams", kind="item"),
            Block(text="Locks", kind="item"),
            Block(text="It rained.", kind="quote"),
            Block(text="Still raining.", kind="entry", stamp=Stamp(raw="9 am", value=dt.datetime(2030, 5, 1, 9))),
            Block(text="Last\r\nitem", kind="item"),
        ]
    )
    (body,) = json.loads(dumps(article, "ninjs"))["bodies"]
    assert body["value"] == (
        "<p>Rain &amp; &lt;more&gt; rain.</p>\n"
        "<h2>What it cost</h2>\n"
        "<ul>\n<li>Dams</li>\n<li>Locks</li>\n</ul>\n"
        "<blockquote>It rained.</blockquote>\n"
        '<p><time datetime="2030-05-01T09:00:00">9 am</time> Still raining.</p>\n'
        "<ul>\n<li>Last&#13;\nitem</li>\n</ul>"
    )
    assert body["wordCount"] == 15
    assert body["charCount"] == len(article.text) - 2 * 6


def test_times_without_an_offset_are_left_out_and_told() -> None:
    said: list[Issue] = []
    article = Article(
        published=Stamp(raw="", value=dt.date(2030, 5, 1)), updated=Stamp(raw="", value=dt.datetime(2030, 5, 1, 9))
    )
    item = json.loads(dumps(article, "ninjs", remark=said.append))
    assert "contentCreated" not in item
    assert "versionCreated" not in item
    assert [issue.message for issue in said] == [
        "ninjs takes published.value in part (times with an offset only): lost from 1 article",
        "ninjs takes updated.value in part (times with an offset only): lost from 1 article",
    ]


def test_a_caption_s_picture_is_an_item_of_its_own() -> None:
    first, second = json.loads(dumps(FULL, "ninjs"))["associations"]
    assert first == {
        "name": "picture 1",
        "rel": "photo",
        "uri": f"urn:newsdump:{FULL.id}:picture:1",
        "type": "picture",
        "by": "C. Lens/EPA",
        "people": [{"name": "C. Lens", "rel": "creator"}],
        "infoSources": [{"name": "EPA", "role": "agency"}],
        "descriptions": [{"role": "caption", "value": "The ferry Orla."}],
    }
    assert second["name"] == "picture 2"


def test_a_kind_is_a_genre_but_for_plain_articles() -> None:
    assert json.loads(dumps(Article(kind="live"), "ninjs"))["genres"] == [{"name": "live"}]
    assert "genres" not in json.loads(dumps(Article(), "ninjs"))


def test_what_a_body_loses_is_told_only_of_entries() -> None:
    for kind, told in (("entry", True), ("subhead", False), ("paragraph", False)):
        said: list[Issue] = []
        dumps(Article(body=[Block(kind=kind, text="a")]), "ninjs", remark=said.append)
        assert any("body.kind" in issue.message for issue in said) is told
