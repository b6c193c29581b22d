"""How strong a fence is, and that a cap only weakens it."""

from itertools import product

import pytest

from judge.verdict import Isolation
from judge.worker.confine.levels import CAPS, Layers, level, weakened

EVERY = [
    Layers(namespaces, abi, filtered, is_root, library)
    for namespaces, abi, filtered, is_root, library in product(
        [False, True], [0, 7], [False, True], [False, True], [False, True]
    )
]


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        (Layers(namespaces=True, landlock=7, seccomp=True), "strong+"),
        (Layers(namespaces=False, landlock=1, seccomp=True), "strong"),
        (Layers(namespaces=True, landlock=0, seccomp=True), "strong"),
        (Layers(namespaces=False, landlock=0, seccomp=True), "limited"),
        (Layers(namespaces=False, landlock=7, seccomp=True, library=False), "limited"),
        (Layers(namespaces=True, landlock=7, seccomp=False), "basic"),
        (Layers(), "basic"),
    ],
)
def test_a_level_is_as_strong_as_its_layers(layers: Layers, expected: str) -> None:
    assert level(layers) == expected


def test_levels_are_named_as_the_verdicts_name_them() -> None:
    assert list(CAPS) == [name.value for name in Isolation]


@pytest.mark.parametrize("layers", EVERY)
@pytest.mark.parametrize("cap", CAPS)
def test_a_cap_never_strengthens_and_is_never_passed(layers: Layers, cap: str) -> None:
    strength = [str(name) for name in reversed(CAPS)].index

    capped = strength(level(weakened(layers, cap)))

    assert capped <= strength(level(layers))
    assert capped <= strength(cap)


@pytest.mark.parametrize("cap", [None, ""])
def test_no_cap_changes_nothing(cap: str | None) -> None:
    assert all(weakened(layers, cap) == layers for layers in EVERY)


def test_a_misspelt_cap_is_refused() -> None:
    with pytest.raises(ValueError) as caught:
        weakened(Layers(), "stong")

    assert str(caught.value) == (
        "JUDGE_ISOLATION must be one of strong+, strong, limited, basic, but is stong"
    )
