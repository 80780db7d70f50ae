"""How many small faults in newsdump its tests notice: mutation testing of a fixed random sample.

    python bench/mutation.py                        # 1,000 mutants, seed 6; an hour on one core
    python bench/mutation.py --count 200 --only judging --results mutants.jsonl

A mutant is newsdump with one expression of one function changed: a comparison, an operator, a condition, a number, a
text, a value that becomes None. The sample is drawn from all of them in `fields`, `reading`, `judging`, `building` and
`formats`, tables of words and of fitted numbers aside, and is the same for the same seed and the same source. Its
killers are the tests that call the function: unit tests, doctests, the examples of rules and the invented dumps, not
the property tests, which would notice more. A mutant that no test of these notices is printed; `docs/tests.md` says
what the survivors are.

Why not mutmut: it has no fixed sample, and runs each mutant against every test that reaches it in a pytest of its own.
Here the tests are collected once, and each mutant is a fork of that process in which a function gets other code. What
runs only while modules are imported is therefore no part of it, as it is none of mutmut's.
"""

from __future__ import annotations

import argparse
import ast
import copy
import functools
import gc
import importlib
import json
import os
import random
import resource
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from attrs import frozen
from coverage import Coverage

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "newsdump"
ROOMS = ("fields", "reading", "judging", "building", "formats")
# Tables: words in many scripts, and numbers that bench/fit fitted.
DATA = ("lexicon", "weights.py", "title_weights.py")
KILLERS = (
    *(f"tests/unit/{room}" for room in ROOMS),
    *(f"src/newsdump/{room}" for room in ROOMS),
    "tests/unit/test_parser.py",
    "tests/rules",
    "tests/corpus",
)
PATIENCE = 3.0
"""Seconds of a processor beyond ten times what a test takes, after which a mutant that does not end is noticed."""
ENOUGH = 5.0
"""Seconds of tests of other modules that are asked of a mutant, from the quickest on."""
MEMORY = 6 << 30


# Mutants --------------------------------------------------------------------------------------------------------------


@frozen
class Function:
    """A function as its code knows it."""

    path: str
    name: str
    line: int


@frozen
class Mutant:
    """The change number `at` of a file: in this function, of this kind."""

    function: Function
    at: int
    kind: str
    line: int
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.function.path}:{self.line}: {self.kind}: {self.before}  ->  {self.after}"


COMPARISONS: Mapping[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
OPERATORS: Mapping[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Add, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitAnd,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip


def _changed(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """What a node may become, with the kind of the change."""
    match node:
        case ast.Constant():
            yield from _constant(node)
        case ast.Break():
            yield "break, continue", ast.Continue()
        case ast.Continue():
            yield "break, continue", ast.Break()
        case ast.Assign(value=value) | ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield "value", _with(node, value=ast.Constant(None))
        case ast.Call(args=args):
            for place, one in enumerate(args):
                if not isinstance(one, ast.Starred | ast.GeneratorExp) and not _is_none(one):
                    yield "argument", _with(node, args=[*args[:place], ast.Constant(None), *args[place + 1 :]])
        case _:
            yield from _reckoned(node)


def _reckoned(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Comparisons, operators, conditions."""
    match node:
        case ast.Compare(left, [operator, *others], right):
            yield "comparison", ast.Compare(left, [COMPARISONS[type(operator)](), *others], right)
        case ast.BinOp(left, operation, right) if type(operation) in OPERATORS:
            yield "operator", ast.BinOp(left, OPERATORS[type(operation)](), right)
        case ast.BoolOp(operator, values):
            yield "and, or", ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values)
        case ast.UnaryOp(ast.Not(), operand):
            yield "not", operand
        case ast.If(test) | ast.While(test) | ast.IfExp(test):
            yield "condition", _with(node, test=_negated(test))
        case ast.comprehension(ifs=[first, *rest]):
            yield "condition", _with(node, ifs=[_negated(first), *rest])


def _constant(node: ast.Constant) -> Iterator[tuple[str, ast.AST]]:
    value = node.value
    if isinstance(value, bool):
        yield "number", ast.Constant(not value)
    elif isinstance(value, int | float):
        yield "number", ast.Constant(value + 1)
    elif isinstance(value, str):
        yield "text", ast.Constant(f"XX{value}XX")


def _with(node: ast.AST, **changes: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in changes.items():
        setattr(changed, name, value)
    return changed


def _negated(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


class _Walk(ast.NodeTransformer):
    """Counts the changes of a file in its order; makes the one that is `wanted`."""

    def __init__(self, path: str, wanted: int = -1) -> None:
        self.path, self.wanted, self.count = path, wanted, 0
        self.found: list[Mutant] = []
        self.names: list[str] = []
        self.function: Function | None = None

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self.names.append(node.name)
        node.body = [self.visit(one) for one in node.body]
        self.names.pop()
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        outermost = self.function is None
        if outermost:
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            self.function = Function(self.path, ".".join([*self.names, node.name]), first)
        # Only the body: defaults, annotations and decorators are read once, while the module is imported.
        node.body = [self.visit(one) for one in node.body]
        if outermost:
            self.function = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        is_words = isinstance(node.value, ast.Constant)
        return node if is_words else self.visit_any(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        for one in node.values:
            if isinstance(one, ast.FormattedValue):
                one.value = self.visit(one.value)
        return node

    def visit(self, node: ast.AST) -> Any:
        # Not by any name that NodeVisitor knows: to its own visit_Constant nothing is a change.
        method = vars(_Walk).get(f"visit_{type(node).__name__}")
        return method(self, node) if method is not None else self.visit_any(node)

    def visit_any(self, node: ast.AST) -> ast.AST:
        result = node
        for kind, changed in _changed(node) if self.function is not None else ():
            if self.count == self.wanted:
                result = ast.copy_location(changed, node)
            elif self.wanted < 0:
                self._note(kind, node, changed)
            self.count += 1
        # The change stands for the node alone: what is inside has its own.
        self.generic_visit(node)
        return result

    def _note(self, kind: str, node: ast.AST, changed: ast.AST) -> None:
        assert self.function is not None
        line = getattr(node, "lineno", self.function.line)
        before, after = (_short(ast.fix_missing_locations(copy.copy(one))) for one in (node, changed))
        self.found.append(Mutant(self.function, self.count, kind, line, before, after))


def _short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 90 else f"{text[:87]}..."


def mutants(path: Path) -> list[Mutant]:
    """Every mutant of a file."""
    walk = _Walk(path.relative_to(ROOT).as_posix())
    walk.visit(ast.parse(path.read_text("utf-8")))
    return walk.found


def mutated(mutant: Mutant) -> CodeType:
    """The code of the mutant's function, changed."""
    path = ROOT / mutant.function.path
    tree = ast.parse(path.read_text("utf-8"))
    changed = _Walk(mutant.function.path, mutant.at).visit(tree)
    code = compile(ast.fix_missing_locations(changed), str(path), "exec")
    found = [one for one in _codes(code) if (one.co_qualname, one.co_firstlineno) == _key(mutant.function)]
    assert len(found) == 1, mutant
    return found[0]


def _codes(code: CodeType) -> Iterator[CodeType]:
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield one
            yield from _codes(one)


def _key(function: Function) -> tuple[str, int]:
    return function.name, function.line


def sample(options: argparse.Namespace, left_out: frozenset[Function]) -> tuple[list[Mutant], int]:
    """So many mutants of these rooms and kinds, and how many there are in all."""
    paths = [path for room in options.only or ROOMS for path in sorted((SOURCE / room).rglob("*.py"))]
    kept = [path for path in paths if not set(DATA) & {path.name, *path.parts}]
    every = [mutant for path in kept for mutant in mutants(path) if mutant.function not in left_out]
    every = [mutant for mutant in every if not options.kind or mutant.kind in options.kind]
    if options.again is None:
        return random.Random(options.seed).sample(every, min(options.count, len(every))), len(every)
    lines = map(json.loads, Path(options.again).read_text("utf-8").splitlines())
    lived = {(one["function"], one["mutant"]) for one in lines if one["fate"] in ("survived", "untested")}
    return [mutant for mutant in every if (mutant.function.name, str(mutant)) in lived], len(every)


# Tests ----------------------------------------------------------------------------------------------------------------


def _called(watch: Coverage) -> dict[str, set[Function]]:
    """The functions of newsdump that were called in each context of a measurement: those of which a line ran."""
    found: dict[str, set[Function]] = defaultdict(set)
    data = watch.get_data()
    for name in data.measured_files():
        path = Path(name)
        owners = dict(_lines(path))
        for line, contexts in data.contexts_by_lineno(name).items():
            for context in contexts if line in owners else ():
                found[context].add(owners[line])
    return found


def _lines(path: Path) -> Iterator[tuple[int, Function]]:
    """The lines of the bodies of a file's functions, each with the outermost function that it belongs to."""
    for function, node in _functions(ast.parse(path.read_text("utf-8")).body, path.relative_to(ROOT).as_posix(), ""):
        last = node.end_lineno or node.lineno
        yield from ((line, function) for line in range(node.body[0].lineno, last + 1))


def _functions(body: Iterable[ast.stmt], path: str, prefix: str) -> Iterator[tuple[Function, ast.FunctionDef]]:
    for node in body:
        if isinstance(node, ast.FunctionDef):
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            yield Function(path, prefix + node.name, first), node
        elif isinstance(node, ast.ClassDef):
            yield from _functions(node.body, path, f"{prefix}{node.name}.")


class Trial:
    """A plugin of pytest: once the tests are collected, it runs them for each mutant instead."""

    def __init__(self, options: argparse.Namespace, at_import: frozenset[Function]) -> None:
        self.options, self.at_import = options, at_import
        self.failed = False
        self.tally: Counter[str] = Counter()
        self.noticed: Counter[tuple[Function, str]] = Counter()
        self.kinds: dict[str, Counter[str]] = defaultdict(Counter)

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note that a test failed."""
        self.failed |= report.failed

    @pytest.hookimpl
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests once, then for each mutant those that call its function, and say what became of it."""
        killers, seconds = self._watched(session.items)
        print(f"\n{len(session.items)} tests, {sum(seconds.values()):.0f} s", flush=True)
        only_imported = self.at_import - killers.keys()
        drawn, number = sample(self.options, only_imported)
        with Path(self.options.results).open("w", encoding="utf-8") as results:
            for mutant in drawn:
                items = _chosen(mutant, killers.get(mutant.function, ()), seconds)
                # A test that noticed another mutant of the function is asked first.
                items.sort(key=lambda item: -self.noticed[mutant.function, item.nodeid])
                fate, by = self._tried(mutant, items, seconds)
                self.noticed[mutant.function, by] += 1
                self._told(mutant, fate, by, results)
        self._summed(number)
        return True

    def _watched(self, items: Sequence[pytest.Item]) -> tuple[dict[Function, list[pytest.Item]], dict[Any, float]]:
        """The tests that call each function, and how long each test takes. A test that fails kills nobody."""
        seconds: dict[Any, float] = {}
        watch = _watch()
        watch.start()
        for item in items:
            _clear_caches()
            watch.switch_context(item.nodeid)
            self.failed, start = False, time.process_time()
            runtestprotocol(item, nextitem=None, log=True)
            seconds[item] = time.process_time() - start
            if self.failed:
                print(f"fails without any mutant, and is left out: {item.nodeid}")
                seconds.pop(item)
        watch.stop()
        called = _called(watch)
        killers: dict[Function, list[pytest.Item]] = defaultdict(list)
        for item in seconds:
            for function in called[item.nodeid]:
                killers[function].append(item)
        return killers, seconds

    def _tried(self, mutant: Mutant, items: Sequence[pytest.Item], seconds: Mapping[Any, float]) -> tuple[str, str]:
        """`killed`, `timeout`, `survived`, or `untested` where no test calls the function; and the last test asked."""
        if not items:
            return "untested", ""
        sys.stdout.flush()
        asked, tell = os.pipe()
        child = os.fork()
        if child == 0:
            os._exit(self._fails(mutant, items, seconds, tell))
        os.close(tell)
        with os.fdopen(asked, "rb") as lines:
            last = lines.read().split(b"\n")[-2:-1]
        _, status = os.waitpid(child, 0)
        by = items[int(last[0])].nodeid if last else "import"
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGVTALRM:
            return "timeout", by
        return ("survived", "") if status == 0 else ("killed", by)

    def _fails(self, mutant: Mutant, items: Sequence[pytest.Item], seconds: Mapping[Any, float], tell: int) -> int:
        """In a process of its own: whether a test notices the mutant."""
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.signal(signal.SIGVTALRM, signal.SIG_DFL)
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        try:
            _give(mutant.function, mutated(mutant))
            _clear_caches()
            self.failed = False
            for number, item in enumerate(items):
                os.write(tell, b"%d\n" % number)
                signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE + 10 * seconds[item])
                runtestprotocol(item, nextitem=None, log=True)
                if self.failed:
                    return 1
        except BaseException:  # noqa: BLE001 -- whatever ends the tests is noticed
            return 1
        return 0

    def _told(self, mutant: Mutant, fate: str, by: str, results: Any) -> None:
        self.tally[fate] += 1
        room = mutant.function.path.split("/")[2]
        self.kinds[room][fate] += 1
        self.kinds[mutant.kind][fate] += 1
        said = {"fate": fate, "function": mutant.function.name, "at": mutant.at, "mutant": str(mutant), "by": by}
        json.dump(said, results, ensure_ascii=False)
        results.write("\n")
        results.flush()
        if fate in ("survived", "untested"):
            print(f"{fate}: {mutant}", flush=True)

    def _summed(self, number: int) -> None:
        print(f"\n{'':<16} {'mutants':>8} {'killed':>8} {'share':>7}")
        for name, fates in (*sorted(self.kinds.items()), ("all", self.tally)):
            killed = fates["killed"] + fates["timeout"]
            print(f"{name:<16} {fates.total():>8} {killed:>8} {killed / fates.total():>7.1%}")
        print(f"drawn from {number}, seed {self.options.seed}; {self.tally['timeout']} killed because they did not end")


def _chosen(mutant: Mutant, items: Iterable[pytest.Item], seconds: Mapping[Any, float]) -> list[pytest.Item]:
    """The tests of the function's own module, then others from the quickest on, for so many seconds."""
    stem = Path(mutant.function.path).stem
    own = sorted((item for item in items if item.path.stem in (stem, f"test_{stem}")), key=lambda one: seconds[one])
    others = sorted(set(items) - set(own), key=lambda item: seconds[item])
    spent = accumulate(seconds[item] for item in others)
    return own + [item for item, sofar in zip(others, spent, strict=True) if sofar <= ENOUGH]


def _give(function: Function, code: CodeType) -> None:
    """Let the function have this code wherever it is known: as it is, in a cache, in a property, in a clone.

    What it made before, such as a reader that it gave to a table while its module was imported, has the new code too.
    """
    path = str(ROOT / function.path)
    functions = [one for one in gc.get_objects() if isinstance(one, FunctionType) and one.__code__.co_filename == path]
    found = [one for one in functions if _is(one.__code__, path, function)]
    assert found, function
    for one in found:
        one.__code__ = code
    inner = {(one.co_qualname, one.co_firstlineno): one for one in _codes(code)}
    for one in functions:
        new = inner.get((one.__code__.co_qualname, one.__code__.co_firstlineno))
        if new is not None and new.co_freevars == one.__code__.co_freevars:
            one.__code__ = new


def _is(code: CodeType, path: str, function: Function) -> bool:
    return code.co_filename == path and (code.co_qualname, code.co_firstlineno) == _key(function)


@functools.cache
def _caches() -> tuple[Any, ...]:
    """What newsdump's modules remember of earlier calls, which would hide a mutant."""
    kind = functools._lru_cache_wrapper  # noqa: SLF001 -- it has no other name
    return tuple(one for one in gc.get_objects() if isinstance(one, kind) and one.__module__.startswith("newsdump"))


def _clear_caches() -> None:
    for one in _caches():
        one.cache_clear()


def _watch() -> Coverage:
    return Coverage(data_file=None, source=[str(SOURCE)], config_file=False, messages=False)


def _called_at_import() -> frozenset[Function]:
    """The functions that the import of the rooms' modules calls: what only it calls cannot be given other code."""
    watch = _watch()
    watch.start()
    watch.switch_context("import")
    for room in ROOMS:
        for path in sorted((SOURCE / room).rglob("*.py")):
            importlib.import_module(".".join(path.relative_to(SOURCE.parent).with_suffix("").parts))
    watch.stop()
    return frozenset(_called(watch)["import"])


# As a program ---------------------------------------------------------------------------------------------------------


def main() -> None:
    """Collect the tests, draw the sample, and say what became of each mutant."""
    options = argparse.ArgumentParser(description="How many small faults the tests notice.")
    options.add_argument("--count", type=int, default=1000, metavar="N", help="so many mutants (default: 1000)")
    options.add_argument("--seed", type=int, default=6, metavar="N", help="which mutants (default: 6)")
    options.add_argument("--only", action="append", choices=ROOMS, help="only this room")
    options.add_argument("--kind", action="append", metavar="KIND", help="only this kind, such as number or value")
    options.add_argument("--results", default="mutants.jsonl", metavar="FILE", help="a line a mutant is written here")
    options.add_argument(
        "--again", metavar="FILE", help="of the sample, only what survived in the results of another run"
    )
    chosen = options.parse_args()
    os.chdir(ROOT)
    os.environ.setdefault("NEWSDUMP_PROFILE", "ci")
    at_import = _called_at_import()
    quiet: Iterable[str] = ("-q", "-p", "no:cacheprovider", "-s")
    arguments = [*quiet, "-o", "timeout=0", "--tb=line", "--no-header", *KILLERS]
    sys.exit(pytest.main(arguments, plugins=[Trial(chosen, at_import)]))


if __name__ == "__main__":
    main()
