"""One event, one line: everything comes back, and nothing breaks the line."""

import json
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from judge.progress.event import (
    AnyEvent,
    GrowthSeen,
    Killed,
    LaterEntry,
    Logged,
    Predicted,
    Pushed,
    Rated,
    Rating,
    Rerolled,
    Rested,
    Revealed,
    StagePassed,
    Started,
    decode,
    encode,
    in_order,
)
from judge.verdict import Verdict
from tests.progress.histories import at, attempt, happened, hint, histories, law, lives, opened

NOW = at("2026-03-01T22:10:00+01:00")


def test_a_line_says_everything_in_plain_json() -> None:
    event = attempt(NOW, name="5f")

    line = encode(replace(event, growth=GrowthSeen("O(n)", "O(n)", "ok")))

    assert json.loads(line) == {
        "schema": 1,
        "kind": "attempt",
        "id": "5f",
        "instant": "2026-03-01T21:10:00Z",
        "zone": None,
        "offset_minutes": 60,
        "practice_day": "2026-03-01",
        "machine": "laptop",
        "problem": "two-sum",
        "topic": "arrays",
        "difficulty": "easy",
        "package_hash": "9acc",
        "verdict": "accepted",
        "code_hash": "c0de",
        "growth": {"time": "O(n)", "target": "O(n)", "status": "ok"},
        "seed": 7,
        "isolation": "strong",
        "cpu_seconds": 0.03,
        "hints_opened": 0,
        "tests": {"hidden": {"passed": 12, "total": 12}},
        "shape_hash": "",
        "shrunk": False,
        "imported": False,
    }


@law
@given(histories())
def test_what_is_written_is_read_back(history) -> None:
    assert [decode(encode(event)) for event in history] == history


@law
@given(lives())
def test_every_kind_is_read_back(life) -> None:
    assert [decode(encode(event)) for event in life] == life


EVERY_KIND = {
    "attempt": attempt(NOW),
    "started": happened(Started, NOW, timed=True),
    "hint": hint(NOW, "nudge"),
    "reveal": happened(Revealed, NOW),
    "review": opened(NOW),
    "rating": happened(Rated, NOW, rating=Rating.HARD),
    "kill": happened(Killed, NOW, submission="wrong_answer/off_by_one.py"),
    "predict": happened(Predicted, NOW, right=3, asked=4),
    "stage": happened(
        StagePassed, NOW, project="mini-velox", stage="router", topic="http", is_last=False
    ),
    "log": happened(Logged, NOW, text="tried two heaps", files=("notes/heaps.py",)),
    "push": happened(Pushed, NOW, commit="5f0c"),
    "rest": happened(Rested, NOW, first=date(2026, 12, 24), last=date(2027, 1, 2)),
    "reroll": happened(Rerolled, NOW),
}


def test_every_kind_has_a_name_of_its_own() -> None:
    assert {type(event) for event in EVERY_KIND.values()} == set(get_args(AnyEvent))
    for name, event in EVERY_KIND.items():
        line = encode(event)
        assert json.loads(line)["kind"] == name
        assert decode(line) == event


def test_a_line_from_before_the_new_fields_reads_on() -> None:
    event = attempt(NOW)
    line = json.loads(encode(event))
    for name in ("shape_hash", "shrunk", "imported"):
        del line[name]

    assert decode(json.dumps(line).encode()) == event


@law
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_no_text_breaks_the_line(text: str) -> None:
    event = replace(attempt(NOW), machine=text, problem=text, zone=text)

    line = encode(event)

    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert decode(line) == event


def test_a_lone_surrogate_costs_one_character_and_not_the_event() -> None:
    event = replace(attempt(NOW, name="5f"), machine="caf\udce9", zone="\ud800/x\n")

    read = decode(encode(event))

    assert read == replace(event, machine="caf?", zone="?/x\n")


def test_a_seed_may_be_longer_than_a_machine_word() -> None:
    event = replace(attempt(NOW), seed=2**128 - 1)

    assert decode(encode(event)) == event


def test_an_entry_of_a_later_kind_or_schema_is_known_as_such() -> None:
    line = encode(attempt(NOW))
    duel = line.replace(b'"attempt"', b'"duel"')
    schema_2 = line.replace(b'"schema":1', b'"schema":2')

    assert decode(duel) == LaterEntry(1, "duel")
    assert decode(schema_2) == LaterEntry(2, "attempt")


def test_a_later_judge_may_add_fields() -> None:
    event = attempt(NOW)

    assert decode(encode(event).replace(b'"schema"', b'"mood":"calm","schema"')) == event


@pytest.mark.parametrize(
    "damage",
    [
        (b'"instant":"2026', b'"instant":"yesterday'),
        (b"00Z", b"00"),  # a time without an offset is no instant
        (b'"accepted"', b'"brilliant"'),
        (b'"id":"5f"', b'"id":""'),
        (b'"seed":7,', b""),
    ],
)
def test_a_line_that_lost_its_meaning_is_refused(damage: tuple[bytes, bytes]) -> None:
    line = encode(attempt(NOW, name="5f"))
    assert damage[0] in line

    with pytest.raises(ValueError, match="not an event"):
        decode(line.replace(*damage))


@law
@given(histories(), st.randoms())
def test_order_and_doubles_of_the_input_do_not_matter(history, random) -> None:
    mixed = history + history[::2]
    random.shuffle(mixed)

    assert in_order(mixed) == in_order(history)


def test_two_versions_of_one_event_are_settled_alike_everywhere() -> None:
    event = attempt(NOW, name="5f")
    edited = replace(event, verdict=Verdict.WRONG_ANSWER)
    earlier = replace(event, instant=at("2026-01-01T00:00Z").instant)

    assert in_order([event, edited]) == in_order([edited, event])
    assert in_order([event, earlier]) == in_order([earlier, event]) == (earlier,)
