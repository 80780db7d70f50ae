"""`newsdump formats` and `newsdump schema`: which formats there are, and what their documents must look like."""

from __future__ import annotations

import click

from newsdump.cli.completing import offer_schemas
from newsdump.cli.outputs import write
from newsdump.cli.targets import PARQUET
from newsdump.cli.words import say

__all__ = ["formats", "schema"]


@click.command(
    epilog="""\b
Examples:
  newsdump formats
  newsdump formats --json
"""
)
@click.option("--json", "as_json", is_flag=True, help="As JSON: also what can be read back, and what each carries.")
def formats(as_json: bool) -> None:
    """List the formats that `convert` writes: ours, the standards', and those of other packages."""
    import json

    from newsdump.formats import formats as every
    from newsdump.formats.losses import told

    known = every(lambda sentence: say(f"newsdump: {sentence}"))
    if as_json:
        write(json.dumps([told(one) for one in known], ensure_ascii=False, indent=2) + "\n")
        return
    rows = [(one.name, one.suffix, one.description) for one in known]
    # No text, so none of the formats that `dumps` knows; `batches` writes it.
    rows.append((PARQUET, f".{PARQUET}", "Parquet, a row an article or, with --rows, a document; newsdump[arrow]"))
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    write("".join(f"{name:{widths[0]}}  {suffix:<{widths[1]}}  {said}\n" for name, suffix, said in rows))


@click.command(
    epilog="""\b
Examples:
  newsdump schema json > newsdump-1.schema.json
  newsdump schema xml > newsdump-1.rng
""",
)
@click.argument("name", metavar="FORMAT", shell_complete=offer_schemas)
def schema(name: str) -> None:
    """Print the schema of FORMAT.

    It is a JSON Schema (2020-12) for json and jsonl, and RELAX NG for xml.
    """
    from newsdump.formats import schema_text

    write(schema_text(name))
