"""The files beside the code agree with it: versions, the workflow that publishes, the host of the documentation."""

from __future__ import annotations

import re
import tomllib

import newsdump
from tests.shared import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def test_all_places_name_one_version() -> None:
    assert re.findall(r"^version: (.+)$", text("CITATION.cff"), re.MULTILINE) == [newsdump.__version__]
    assert PROJECT["version"] == newsdump.__version__
    newest = re.search(r"^## \[(.+?)\]", text("CHANGELOG.md"), re.MULTILINE)
    assert newest is not None
    assert newest[1] == newsdump.__version__


def test_the_citation_names_the_licence_and_the_authors_of_the_project() -> None:
    citation = text("CITATION.cff")
    assert f"license: {PROJECT['license']}\n" in citation
    assert [f"- name: {author['name']}" for author in PROJECT["authors"]] == re.findall(r"- name: .+", citation)


def test_publishing_needs_no_password() -> None:
    """Trusted publishing: the workflow's identity is the credential, and only the last job has it."""
    workflow = text(".github/workflows/publish.yml")
    build, publish = re.split(r"^  publish:$", workflow, flags=re.MULTILINE)
    assert "uses: pypa/gh-action-pypi-publish@" in publish
    assert "id-token: write" in publish
    assert "id-token" not in build
    assert "\npermissions: {}\n" in build
    assert not re.search(r"secrets\.|password|api-token", workflow)


def test_what_is_published_was_checked() -> None:
    build = text(".github/workflows/publish.yml").partition("\n  publish:\n")[0]
    steps = ["GITHUB_REF_NAME", "run: .ci/run", "python -m build", "twine check --strict"]
    assert sorted(steps, key=build.index) == steps


def test_the_host_of_the_documentation_builds_as_we_do() -> None:
    settings = text(".readthedocs.yaml")
    assert "configuration: docs/conf.py" in settings
    assert "fail_on_warning: true" in settings
    assert "extra_requirements: [docs]" in settings
    assert set(PROJECT["optional-dependencies"]) >= {"docs", "release"}


def test_contributing_names_files_that_are_there() -> None:
    named = re.findall(r"`((?:src|tests|docs|bench|\.ci)/[\w./-]+)`", text("CONTRIBUTING.md"))
    named += [f"src/newsdump/fields/lexicon/{name}" for name in re.findall(r"`(\w+\.py)`", text("CONTRIBUTING.md"))]
    assert len(named) >= 10
    assert [name for name in named if not (ROOT / name).exists()] == []
