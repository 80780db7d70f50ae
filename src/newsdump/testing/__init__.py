"""Hypothesis strategies: articles, their parts, hostile input, and dumps whose articles are known.

For users who test what they build on newsdump, and for newsdump's own tests. Install ``newsdump[testing]``::

    from hypothesis import given
    from newsdump.testing import articles

    @given(articles())
    def test_my_exporter_takes_every_article(article):
        export(article)

Strategies are named in the plural, take keyword arguments only, and say what they leave out.
"""

from __future__ import annotations

from newsdump.model import Article, Block, Caption, Dateline, Origin, Stamp

__all__ = [
    "DAMAGES",
    "LAYOUTS",
    "SCRIPTS",
    "articles",
    "blocks",
    "captions",
    "datelines",
    "headlines",
    "hostile_bytes",
    "hostile_texts",
    "origins",
    "paragraphs",
    "register",
    "rendered_dumps",
    "stamps",
    "texts",
]


def register() -> None:
    """Make ``st.from_type(Article)``, and so for its parts, give what the strategies here give.

    Hypothesis calls this by itself where newsdump is installed.
    """
    from hypothesis.strategies import register_type_strategy

    register_type_strategy(Article, lambda _: articles())
    register_type_strategy(Block, lambda _: blocks())
    register_type_strategy(Caption, lambda _: captions())
    register_type_strategy(Dateline, lambda _: datelines())
    register_type_strategy(Origin, lambda _: origins())
    register_type_strategy(Stamp, lambda _: stamps())


# Below `register`: Hypothesis, while it is imported here, asks this module for it.
try:
    from newsdump.testing.damage import DAMAGES
    from newsdump.testing.dumps import LAYOUTS, rendered_dumps
    from newsdump.testing.hostile import hostile_bytes, hostile_texts
    from newsdump.testing.scripts import SCRIPTS
    from newsdump.testing.values import (
        articles,
        blocks,
        captions,
        datelines,
        headlines,
        origins,
        paragraphs,
        stamps,
        texts,
    )
except ImportError as missing:  # pragma: no cover
    raise ImportError("newsdump.testing needs Hypothesis: install newsdump[testing].") from missing
