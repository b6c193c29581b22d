"""docs/json.md is the contract of `--json`: what is printed has these keys and types."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.program import REPOSITORY, RIGHT, WRONG, judge, solve

CONTRACT = (REPOSITORY / "docs" / "json.md").read_text(encoding="utf-8")
ROW = re.compile(r"\| `([^`]+)` \| ([^|]+) \| [^|]+ \|")
TYPES = {
    "integer": lambda value: type(value) is int,
    "number": lambda value: type(value) in (int, float),
    "text": lambda value: isinstance(value, str),
    "true or false": lambda value: isinstance(value, bool),
    "list": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "null": lambda value: value is None,
    "any": lambda _: True,
}


def rows(heading: str) -> dict[str, str]:
    """The table below that heading: type by key."""
    _, _, section = CONTRACT.partition(f"## {heading}\n")
    table, _, _ = section.partition("\n## ")
    return dict(ROW.findall(table))


def leaves(value: Any, table: dict[str, str], path: str = "") -> Iterator[tuple[str, Any]]:
    """Every part that has a row, and every one that ought to have."""
    if path:
        has_parts = any(key.startswith((f"{path}.", f"{path}[]")) for key in table)
        if path in table or not has_parts:
            yield path, value
        if not has_parts:
            return
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, table, f"{path}.{key}" if path else key)
    if isinstance(value, list):
        for part in value:
            yield from leaves(part, table, f"{path}[]")


def breaches(value: Any, table: dict[str, str]) -> list[str]:
    return [
        f"{path} = {part!r}"
        for path, part in leaves(value, table)
        if not _fits(part, table.get(path))
    ]


def _fits(value: Any, documented: str | None) -> bool:
    if documented is None:
        return False
    names = [documented] if documented in TYPES else documented.split(" or ")
    return any(TYPES[name](value) for name in names)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    folder = tmp_path_factory.mktemp("workspace")
    judge(folder, "init")
    wrong = solve(folder, WRONG, "wrong.py")
    solve(folder, RIGHT)
    return [
        judge(folder, *words, "--json").json
        for words in (
            ("run", "two-sum"),
            ("run", "two-sum", "--file", str(wrong)),
            ("run", "two-sum", "--samples"),
            ("list",),
            ("stats",),
            ("run", "twosum"),
        )
    ]


def test_every_run_keeps_the_contract(runs: list[Any]) -> None:
    table = rows("`judge run --json`")

    assert [breaches(run, table) for run in runs[:3]] == [[], [], []]


def test_every_key_of_a_run_is_really_printed(runs: list[Any]) -> None:
    table = rows("`judge run --json`")

    printed = {path for run in runs[:3] for path, _ in leaves(run, table)}
    assert printed == set(table)


@pytest.mark.parametrize(
    ("heading", "number"), [("`judge list --json`", 3), ("`judge stats --json`", 4), ("Errors", 5)]
)
def test_the_other_objects_keep_the_contract(runs: list[Any], heading: str, number: int) -> None:
    table = rows(heading)

    assert breaches(runs[number], table) == []
    assert {path for path, _ in leaves(runs[number], table)} == set(table)


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """In week 5, on a day with a review, so that every part of a plan is there."""
    folder = tmp_path_factory.mktemp("workspace")
    judge(folder, "init")
    judge(folder, "new", "two-sum")
    judge(folder, "reveal", "--yes")
    judge(folder, "config", "start", "2026-02-02")
    return {
        word: judge(folder, word, "--json", now="2026-03-03T12:00:00+01:00").json
        for word in ("today", "roadmap", "config")
    }


@pytest.mark.parametrize("word", ["today", "roadmap", "config"])
def test_the_plans_keep_the_contract(plans: dict[str, Any], word: str) -> None:
    table = rows(f"`judge {word} --json`")

    assert breaches(plans[word], table) == []
    printed = {path for path, _ in leaves(plans[word], table)}
    assert printed == set(table)


def test_a_breach_is_seen(tmp_path: Path) -> None:
    table = {"xp": "integer", "streak.current": "integer or null"}

    assert breaches({"xp": 1, "streak": {"current": None}}, table) == []
    assert breaches({"xp": "1", "streak": {"current": 2.5}, "more": 1}, table) == [
        "xp = '1'",
        "streak.current = 2.5",
        "more = 1",
    ]
