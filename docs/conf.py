"""How Sphinx makes the documentation: `sphinx-build -W docs docs/_build`, after `pip install '.[docs]'`."""

from __future__ import annotations

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
autodoc_default_options = {"show-inheritance": False}
autodoc_preserve_defaults = True
python_display_short_literal_types = True
python_maximum_signature_line_length = 100
add_module_names = False
# No page of another project is asked for, and none is needed to build this one.

html_theme = "furo"
html_title = "newsdump"
html_show_sphinx = False
html_copy_source = False
