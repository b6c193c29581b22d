"""Every form of a submission, found and called in one process, without a fence."""

import statistics
from typing import Any

import pytest

from judge.worker.inside import prelude
from judge.worker.inside.loading import Entry, Program, Trouble, load

NAMES = ("two_sum", "twoSum")


def loaded(source: str, kind: str = "function") -> Entry:
    methods = (("get_min", ("get_min", "getMin"), 0),) if kind == "class" else ()
    names = ("MinStack",) if kind == "class" else NAMES
    arity = 0 if kind == "class" else 2
    return load(Program(source.encode(), "s.py", kind, names, methods, arity, "GraphNode"))


def trouble(source: str, kind: str = "function") -> dict[str, Any]:
    with pytest.raises(Trouble) as caught:
        loaded(source, kind)
    return caught.value.report


@pytest.mark.parametrize(
    ("source", "form", "name"),
    [
        ("def two_sum(a, b): return a + b", "function", "two_sum"),
        ("def twoSum(a, b): return a + b", "function", "twoSum"),
        ("def twoSum(self, a, b): return a + b", "function", "twoSum"),
        ("two_sum = lambda x, y: x + y", "function", "two_sum"),
        ("two_sum = twoSum = operator.add", "function", "two_sum"),
        ("def two_sum(*numbers): return sum(numbers)", "function", "two_sum"),
        ("class Solution:\n def twoSum(self, a, b): return a + b", "method", "twoSum"),
        ("class Solution:\n def two_sum(self, a, b): return a + b", "method", "two_sum"),
        ("class Solution:\n @cache\n def twoSum(self, a, b): return a + b", "method", "twoSum"),
        ("class Solution:\n @staticmethod\n def twoSum(a, b): return a + b", "method", "twoSum"),
        ("class Solution:\n @classmethod\n def twoSum(c, a, b): return a + b", "method", "twoSum"),
        ("class Solution:\n twoSum = lambda self, a, b: a + b", "method", "twoSum"),
        ("class B:\n def twoSum(s, a, b): return a + b\nclass Solution(B): 0", "method", "twoSum"),
        ("@cache\ndef two_sum(self, a, b): return self.helper(a, b)\n"
         "def helper(self, a, b): return a + b", "function", "two_sum"),
        ("two_sum = partial(lambda k, a, b: a + b, 0)", "function", "two_sum"),
    ],
)  # fmt: skip
def test_each_form_is_found_and_called(source: str, form: str, name: str) -> None:
    entry = loaded(source)

    assert (entry.form, entry.name, entry.call(2, 3)) == (form, name, 5)


def test_each_call_gets_a_solution_of_its_own() -> None:
    entry = loaded("class Solution:\n n = 0\n def twoSum(self, a, b): self.n += 1; return self.n")

    assert [entry.call(0, 0), entry.call(0, 0)] == [1, 1]


def test_the_stand_in_for_self_knows_only_what_the_submission_defines() -> None:
    entry = loaded(
        "limit = 7\ndef two_sum(self, a, b):\n"
        " return self.limit, hasattr(self, 'cache'), hasattr(self, 'x')"
    )

    assert entry.call(0, 0) == (7, False, False)


def test_a_class_is_called_by_our_names_or_leetcodes() -> None:
    entry = loaded("class MinStack:\n def getMin(self): return 1", "class")

    assert list(entry.call([("MinStack", []), ("get_min", [])])) == [None, 1]


@pytest.mark.parametrize(
    ("source", "report"),
    [
        ("", {"trouble": "missing", "defined": []}),
        ("def f(): 0", {"trouble": "missing", "defined": ["f"]}),
        (
            "def two_sum(a): 0",
            {"trouble": "arity", "name": "two_sum", "expected": 2, "parameters": ["a"]},
        ),
        (
            "class Solution:\n @cache\n def twoSum(self, a): 0",
            {"trouble": "arity", "name": "twoSum", "expected": 2, "parameters": ["a"]},
        ),
        ("async def two_sum(a, b): 0", {"trouble": "async", "name": "two_sum"}),
        (
            "def two_sum(a, b): 0\ndef twoSum(a, b): 0",
            {"trouble": "ambiguous", "names": ["two_sum", "twoSum"]},
        ),
    ],
)
def test_what_cannot_be_called_is_reported(source: str, report: dict[str, Any]) -> None:
    assert trouble(source) == report


def test_a_missing_method_is_reported_with_those_that_are_there() -> None:
    report = trouble("class MinStack:\n def get_minimum(self): 0", "class")

    assert report == {"trouble": "missing_method", "method": "get_min", "defined": ["get_minimum"]}


def test_a_syntax_error_has_its_place() -> None:
    report = trouble("x = 1\ndef f(:\n")

    assert (report["trouble"], report["line"], report["column"]) == ("syntax", 2, 7)


def test_the_main_block_is_not_run() -> None:
    loaded("def two_sum(a, b): 0\nif __name__ == '__main__': raise SystemExit")


USED = """
    List Optional Dict deque defaultdict Counter OrderedDict namedtuple heappush heapq inf nan
    sqrt gcd comb floor bisect_left insort cache lru_cache reduce cmp_to_key accumulate
    combinations product pairwise groupby ascii_lowercase randint itemgetter deepcopy
    ListNode TreeNode Node StringIO
"""


def test_the_prelude_has_what_pastes_use_without_import() -> None:
    entry = loaded(f"used = [{', '.join(USED.split())}]\ntwo_sum = max")

    assert len(entry.namespace["used"]) == len(USED.split())


@pytest.mark.parametrize("name", ["copy", "bisect", "random", "math", "re", "string", "datetime"])
def test_a_name_of_a_module_means_the_module(name: str) -> None:
    entry = loaded(f"two_sum = max\nkind = type({name}).__name__")

    assert entry.namespace["kind"] == "module"


@pytest.mark.parametrize(
    "name",
    ["statistics", *[name for name in statistics.__all__ if not name.startswith("kde")]],
)
def test_what_is_dear_to_import_is_there_for_a_submission_that_names_it(name: str) -> None:
    entry = loaded(f"two_sum = max\nfound = {name}")

    assert entry.namespace["found"] is getattr(statistics, name, statistics)


def test_names_that_come_late_hide_none_that_were_there() -> None:
    assert prelude.NAMES.keys().isdisjoint(["statistics", *statistics.__all__])


def test_builtins_win_over_names_of_the_prelude() -> None:
    entry = loaded("two_sum = max\nok = pow(2, 3, 5) == 3 and open.__module__ in ('io', '_io')")

    assert entry.namespace["ok"] is True
