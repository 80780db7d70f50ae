"""Pieces of which lines about those who wrote are made."""

from __future__ import annotations

from hypothesis import strategies as st

BYLINE_PIECES = st.lists(
    st.sampled_from(
        [
            *" ,;|/()[]【】.-–—:&•\u3000",
            "By ",
            "Von ",
            "by",
            "Autor: ",
            "Reporting by ",
            "AP",
            "dpa",
            "and ",
            " y ",
            "MD",
            "Ada Roe",
            "BO EK",
            "Jr.",
            "Staff Writer",
            "News",
            "기자",
            "홍부두",
            "记者",
            "王小港",
            "، ",
            "سامي",
            "May 3",
            "ß",
            "İ",
            "the",
            "Friday",
            "mit dpa",
            "Quelle: ",
            "@ada",
            "2030",
        ]
    ),
    max_size=12,
).map("".join)
