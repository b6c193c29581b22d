"""Every hostile program, at every level that this machine reaches, as a user and as root."""

import os

import pytest

from tests.hostile.arena import NoArena, fight
from tests.hostile.containment import LEVELS, is_contained
from tests.hostile.corpus import Hostile, programs

LETHAL = [program for program in programs() if program.is_lethal]
MEGABYTES_OF_THE_JUDGE = 160

pytestmark = pytest.mark.timeout(600)


def test_the_corpus_is_large_and_each_attack_is_in_the_table() -> None:
    corpus = programs()

    assert len(corpus) >= 100
    assert all(is_contained(program.attack, "strong+") for program in corpus)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("account", ["user", "root"])
def test_hostile_programs_get_their_verdict_and_leave_nothing(level: str, account: str) -> None:
    as_root = account == "root"
    if as_root and level == "basic":
        pytest.skip("basic does not hold all of them, so root never runs them there")
    held = _runnable(level)

    try:
        bout = fight([program.name for program in held], level, as_root=as_root)
    except NoArena as reason:
        pytest.skip(str(reason))
    if bout.level != level:
        pytest.skip(f"this machine offers {bout.level}")

    assert bout.end is not None and "peak_mb" in bout.end, "the judge did not live to the end"
    expected = {program.name: _expected(program, level) for program in held}
    assert {name: _seen(record) for name, record in bout.records.items()} == expected
    too_late = [name for name, it in bout.records.items() if it["seconds"] > it["most_seconds"]]
    assert too_late == []
    assert bout.end["peak_mb"] < MEGABYTES_OF_THE_JUDGE
    assert len(bout.end["left"]) == 2, "process 1 and the judge itself"


@pytest.mark.parametrize("program", LETHAL, ids=lambda program: program.name)
def test_a_level_that_does_not_hold_it_lets_it_kill_the_judge(program: Hostile) -> None:
    level = LEVELS[-1]
    assert not is_contained(program.attack, level)

    try:
        bout = fight([program.name], level, as_root=False)
    except NoArena as reason:
        pytest.skip(str(reason))

    record = bout.records.get(program.name)
    assert record is None or not record["healthy"]


def _runnable(level: str) -> list[Hostile]:
    """Those that would kill the judge at this level have a world of their own."""
    machine = os.uname().machine
    return [
        program
        for program in programs()
        if program.runs_on(machine)
        and (is_contained(program.attack, level) or not program.is_lethal)
    ]


def _expected(program: Hostile, level: str) -> tuple[str, bool, bool]:
    return program.verdict_at(level), not is_contained(program.attack, level), True


def _seen(record: dict[str, object]) -> tuple[str, bool, bool]:
    """The verdict; whether it got through or left something; whether the fence still works."""
    went_through = bool(record["got_through"] or record["left"])
    return str(record["verdict"]), went_through, bool(record["healthy"])
