"""The smallest failing input: as small as it gets, valid, and found from the failure itself."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from judge.judging import shrink
from judge.judging.bench import drawn_inputs
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.verdict import Plain

CATALOGUE = Catalogue(problems_root())
Fails = Callable[[dict[str, Plain]], bool]


def smallest(slug: str, fails: Fails, seed: int = 1) -> dict[str, Plain]:
    """From the first drawn input that fails."""
    package = Package(CATALOGUE.load(slug))
    inputs = drawn_inputs(package, seed)
    arguments, choices = next(each for each in inputs if fails(each[0]))
    return shrink.smallest(package, arguments, choices, fails)


@pytest.mark.parametrize("seed", range(5))
def test_a_list_shrinks_to_the_fewest_items_that_fail(seed: int) -> None:
    found = smallest("daily-temperatures", lambda given: len(given["temperatures"]) >= 3, seed)

    assert len(found["temperatures"]) == 3


@pytest.mark.parametrize("seed", range(5))
def test_a_number_shrinks_towards_nothing(seed: int) -> None:
    found = smallest("subarray-sum-equals-k", lambda given: max(given["nums"]) >= 3, seed)

    assert found["nums"] == [3]


@pytest.mark.parametrize("seed", range(3))
def test_a_tree_shrinks_to_its_failing_shape(seed: int) -> None:
    def is_left_chain(given: dict[str, Plain]) -> bool:
        root = given["root"]
        return isinstance(root, list) and len(root) >= 2 and root[1] is not None

    found = smallest("binary-tree-level-order-traversal", is_left_chain, seed)

    assert len(found["root"]) == 2


def test_calls_of_a_class_shrink_to_those_that_matter() -> None:
    def has_a_pop(given: dict[str, Plain]) -> bool:
        return ["pop"] in given["calls"]

    found = smallest("min-stack", has_a_pop)

    assert [call[0] for call in found["calls"]] == ["MinStack", "push", "pop"]


def test_only_valid_inputs_are_asked_about() -> None:
    package = Package(CATALOGUE.load("two-sum"))

    def fails(given: dict[str, Plain]) -> bool:
        assert package.complaint(given) is None
        return len(given["nums"]) >= 2

    found = smallest("two-sum", fails)

    assert len(found["nums"]) == 2


def test_an_input_that_fails_no_more_stays_as_it_was_drawn() -> None:
    package = Package(CATALOGUE.load("two-sum"))
    arguments, choices = next(drawn_inputs(package, 1))

    assert shrink.smallest(package, arguments, choices, lambda _: False) == arguments


def test_choices_that_lead_elsewhere_cost_nothing_but_the_shrinking() -> None:
    package = Package(CATALOGUE.load("two-sum"))
    arguments, _ = next(drawn_inputs(package, 1))

    assert shrink.smallest(package, arguments, (), lambda given: given == arguments) == arguments


def test_the_search_ends_when_its_time_is_up() -> None:
    package = Package(CATALOGUE.load("daily-temperatures"))
    arguments, choices = next(drawn_inputs(package, 3))
    asked = 0
    clock = iter(range(10**9))

    def fails(_: dict[str, Plain]) -> bool:
        nonlocal asked
        asked += 1
        return True

    shrink.smallest(package, arguments, choices, fails, now=lambda: float(next(clock)))

    assert asked <= shrink.BUDGET_SECONDS


def test_nothing_is_left_in_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    smallest("two-sum", lambda given: len(given["nums"]) >= 2)

    assert [*tmp_path.iterdir()] == []


def test_the_same_seed_draws_the_same_inputs_and_another_draws_others() -> None:
    package = Package(CATALOGUE.load("two-sum"))

    def first_ten(seed: int) -> list[dict[str, Plain]]:
        inputs = drawn_inputs(package, seed)
        return [next(inputs)[0] for _ in range(10)]

    seed = Random(7).randrange(2**31)
    assert first_ten(seed) == first_ten(seed)
    assert first_ten(seed) != first_ten(seed + 1)
