"""The errors for submissions that cannot be judged, as whole texts."""

from typing import Any

import pytest

from judge.errors import Place
from judge.judging.submission import Submission
from judge.judging.trouble import trouble_error
from judge.problem.catalogue import Catalogue, problems_root
from judge.worker.outcome import Trouble

CATALOGUE = Catalogue(problems_root())


def error(kind: str, slug: str = "two-sum", **facts: Any) -> tuple[str, Place | None, str | None]:
    submission = Submission("solutions/s.py", b"text")
    (fault,) = trouble_error(Trouble(kind, facts), submission, CATALOGUE.load(slug).spec).faults
    return fault.what, fault.where, fault.hint


def test_a_class_that_is_missing_is_asked_for() -> None:
    assert error("missing", "min-stack", defined=["Minstack", "Node"]) == (
        "`solutions/s.py` does not define `MinStack`",
        None,
        "it defines `Minstack`; did you mean `class MinStack`?",
    )


def test_a_missing_method_names_the_one_that_was_meant() -> None:
    assert error("missing_method", "min-stack", method="get_min", defined=["push", "getmin"]) == (
        "the class in `solutions/s.py` has no method `get_min`",
        None,
        "it defines `getmin`; did you mean `get_min`?",
    )


def test_one_argument_is_not_called_arguments() -> None:
    assert error("arity", "clone-graph", name="clone_graph", expected=1, parameters=[]) == (
        "`clone_graph` in `solutions/s.py` cannot be called with 1 argument",
        None,
        "it takes ()",
    )


FORGED: list[dict[str, Any]] = [
    {},
    {"line": -1, "column": "x", "message": None},
    {"name": ["x"], "expected": 10**50, "parameters": "abc"},
    {"defined": [1, None, "x\x1b[2J\u202e" * 1000], "method": {}},
    {"names": [[]] * 1000, "module": 7},
]


@pytest.mark.parametrize("facts", FORGED)
@pytest.mark.parametrize(
    "kind",
    ["syntax", "missing", "missing_method", "ambiguous", "arity", "async", "module", "x\x1b[2J"],
)
def test_forged_facts_are_taken_only_as_short_plain_text(kind: str, facts: Any) -> None:
    what, where, hint = error(kind, **facts)

    assert what.isprintable() and len(what) < 6_000
    assert hint is None or (hint.isprintable() and len(hint) < 6_000)
    assert where is None or where.line is None
