"""How Sphinx makes the documentation: `sphinx-build -W docs docs/_build`, after `pip install '.[docs]'`."""

from __future__ import annotations

from typing import Any

import attrs

import newsdump

project = "newsdump"
author = "the newsdump contributors"
project_copyright = author
version = release = newsdump.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
needs_sphinx = "8.1"

# Headings are link targets, as they are where the sources are read.
myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence"]

# Docstrings say names between single backticks: code, in Markdown as in reStructuredText.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
python_display_short_literal_types = True
python_maximum_signature_line_length = 100
add_module_names = False
# No page of another project is asked for, and none is needed to build this one.

html_theme = "furo"
html_title = "newsdump"
html_show_sphinx = False
html_copy_source = False


def setup(app: Any) -> None:
    """Called by Sphinx."""
    app.connect("autodoc-process-signature", _fields)


def _fields(_app: object, what: str, _name: object, value: Any, *_others: object) -> tuple[str, None] | None:
    """A value's fields as its signature, with their types and defaults as they are written; all else is Sphinx's."""
    if what != "class" or not attrs.has(value):
        return None
    fields = attrs.fields(value)
    named = ["*"] if any(field.kw_only for field in fields) else []
    return f"({', '.join([*named, *map(_field, fields)])})", None


def _field(field: Any) -> str:
    kind = field.type if isinstance(field.type, str) else getattr(field.type, "__name__", "")
    return f"{field.name}: {kind}{'' if field.default is attrs.NOTHING else f' = {_default(field.default)}'}"


def _default(value: object) -> str:
    if isinstance(value, str):  # a member of an enumeration too, as the word that may be given for it
        return repr(str(value))
    return repr(value) if value is None or isinstance(value, int) or value == () else "..."
