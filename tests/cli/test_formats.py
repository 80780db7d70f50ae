"""`newsdump formats` and `newsdump schema`."""

from __future__ import annotations

import json

import pytest
from lxml import etree

from newsdump.formats import FORMATS
from tests.cli.conftest import Run
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "two-articles.txt"


def test_formats_lists_each_format_on_a_line(run: Run) -> None:
    lines = run("formats").text.splitlines()
    every = [[one.name, one.suffix] for one in FORMATS]
    assert [line.split()[:2] for line in lines] == [*every, ["parquet", ".parquet"]]


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_schema_prints_json_schema(run: Run, name: str) -> None:
    assert "2020-12" in json.loads(run("schema", name).out)["$schema"]


def test_schema_prints_relax_ng(run: Run) -> None:
    articles = run("convert", EXAMPLE, "-t", "xml").out
    etree.RelaxNG(etree.fromstring(run("schema", "xml").out)).assertValid(etree.fromstring(articles))


def test_an_unknown_schema_is_a_2(run: Run) -> None:
    ran = run("schema", "yaml")
    assert (ran.code, ran.out) == (2, b"")
    assert "yaml" in ran.err
