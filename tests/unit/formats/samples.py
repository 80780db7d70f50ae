"""Articles for the formats' tests: one with every field, one with none, one with what goes another way."""

from __future__ import annotations

import datetime as dt

from newsdump.model import Article, Block, Caption, Dateline, Origin, Stamp

EAST = dt.timezone(dt.timedelta(hours=5, minutes=45))

FULL = Article(
    kind="live",
    headline="Ferry <Orla> Reaches Quay & Stays",
    kicker="Harbours",
    deck="A deck.",
    section="Coast",
    byline="By Ada Quill and Ben Ferrow",
    authors=["Ada Quill", "Ben Ferrow"],
    agency="Reuters",
    dateline=Dateline(
        raw="QUAYTOWN, May 1 (Reuters) -",
        place="Quaytown",
        date=Stamp(raw="May 1", value=dt.date(2030, 5, 1)),
        agency="Reuters",
    ),
    published=Stamp(raw="1 May 2030, 09:50", value=dt.datetime(2030, 5, 1, 9, 50, tzinfo=EAST)),
    updated=Stamp(raw="an hour ago"),
    captions=[
        Caption(
            text="The ferry Orla.", credit="C. Lens/EPA", photographer="C. Lens", agency="EPA", is_file=True, copies=4
        ),
        Caption(text=""),
    ],
    body=[
        Block(kind="entry", text="It is here.", stamp=Stamp(raw="09:41", value=dt.datetime(2030, 5, 1, 9, 41, 0, 7))),
        Block(kind="subhead", text="At the quay"),
        Block(text=" Spaces \t around,\r\nlines\rwithin, \x85\u2028\u2029 rare ends. "),
    ],
    notes=["The ferry's name was mended."],
    truncated=True,
    language="en",
    outlet="The Quaytown Bell",
    url="https://bell.example/orla?a=1&b=2",
    meta=[("record", "17"), ("record", "")],
    provenance=[
        Origin(name="headline", lines=[1, 6], spans=[(0, 33), (120, 153)], copies=2),
        Origin(name="captions[0]", lines=[], spans=[]),
    ],
)

EMPTY = Article()

# What is printed nowhere else, what is no tag, no address and no time with an offset, each kind of block, and marks.
ODD = Article(
    kicker="<Rain>",
    deck="A deck & no headline.",
    byline="By our staff",
    authors=["Ada Quill"],
    agency="EPA",
    dateline=Dateline(raw="TARN -", place="Tarn", date=Stamp(raw="June 2", value=dt.date(2030, 6, 2)), agency="EPA"),
    published=Stamp(raw="2 June 2030", value=dt.date(2030, 6, 2)),
    updated=Stamp(raw="2 June, 10 am", value=dt.datetime(2030, 6, 2, 10)),
    captions=[Caption(text="", photographer="C. Lens", agency="EPA"), Caption(text="The <dam>.", credit="Handout")],
    body=[
        Block(text="Rain came, & <b>stayed</b>."),
        Block(kind="quote", text="It rained."),
        Block(kind="item", text="Dams"),
        Block(kind="item", text="Locks"),
        Block(kind="subhead", text="What it cost"),
        Block(kind="entry", text="More rain.", stamp=Stamp(raw="an hour ago")),
    ],
    language="Old Quayish",
    url="not an address",
    meta=[("Größe", "5"), ("record", "a <b> & c")],
)
