"""Some weeks of a learner, worked out by hand from the rules and not from the code.

The 2nd of March 2026 is a Monday. A (easy) and B (medium) are arrays, C (hard) is caching.
"""

from datetime import date

from judge.progress.account import Account
from judge.progress.badges import Badge
from judge.progress.cards import card_of
from judge.progress.event import (
    AnyEvent,
    Killed,
    Logged,
    Pushed,
    Rested,
    Revealed,
    StagePassed,
    Started,
)
from judge.progress.ledger import Status
from judge.progress.stats import Stats, stats
from judge.progress.why import why
from tests.progress.histories import (
    SYLLABUS,
    at,
    attempt,
    happened,
    hint,
    opened,
    today,
    wrong,
)

A, B, C = "two-sum", "three-sum", "lru-cache"


def on(day: int, time: str = "18:00"):
    return at(f"2026-03-{day:02}T{time}+01:00")


def month() -> list[AnyEvent]:
    first_week = [
        # Mon 2: A at once, with the clock running: 10 + 2 growth + 1 sharp + 1 in time = 14.
        happened(Started, on(2), problem=A, timed=True),
        attempt(on(2, "18:08"), A, grows_well=True),
        # Tue 3: an evening of trying B: three programs over 20 minutes, no XP.
        *(wrong(on(3, f"18:{n}0"), B, code=f"b{n}") for n in range(3)),
        # Wed 4: nothing, so the first freeze goes.
        # Thu 5: two hints, then B at the fifth run: 25 x 0.75 x 1.2 = 22.5, so 23.
        hint(on(5), "nudge", B),
        hint(on(5, "18:05"), "approach", B),
        wrong(on(5, "18:10"), B, code="b4", shrunk=True),
        attempt(on(5, "18:20"), B, code="b5", grows_well=True),
        # Fri 6: C is too hard: the solution is shown, and typed in. 0 XP, but the day counts.
        happened(Revealed, on(6), problem=C),
        attempt(on(6, "18:30"), C, grows_well=True),
        # Sat 7: C again from a blank stub, first in vain, then well: 2 + 43 = 75 % of 60.
        opened(on(7), C),
        wrong(on(7, "18:10"), C, code="c1"),
        attempt(on(7, "18:30"), C, code="c2"),
        # A log entry with a file: 10. B was hard, so it is due on this Saturday, too: 13.
        happened(Logged, on(7, "19:00"), text="drew the list", files=("notes.md",)),
        opened(on(7, "19:10"), B),
        attempt(on(7, "19:30"), B, code="b6"),
        # Two reviews and an experiment are a trio: 15.
    ]
    second_week = [
        # Sun 8 to Tue 10: rest, declared on Saturday. Nothing is lost, nothing gained.
        happened(Rested, on(7, "20:00"), first=date(2026, 3, 8), last=date(2026, 3, 10)),
        # Wed 11: four wrong solutions of A are brought down, three of them paid: 15.
        *(happened(Killed, on(11, f"18:0{n}"), problem=A, submission=f"{n}.py") for n in range(4)),
        # Thu 12: the seventh day that counts brings a freeze back: the first stage, 40.
        happened(
            StagePassed, on(12), project="mini-velox", stage="router", topic="http", is_last=False
        ),
        happened(Pushed, on(12, "19:00"), commit="5f0c"),
        # Fri 13, Sat 14: both freezes go. Sun 15: lost.
    ]
    third_week = [
        # Mon 16: C was good on the 7th and is due after 4 days; A was easy and is due on the 18th.
        opened(on(16), C, date(2026, 3, 11)),
        wrong(on(16, "18:30"), C, code="c3"),  # in vain, and not again that day: 2
    ]
    return [*first_week, *second_week, *third_week]


def standing(day: int) -> Stats:
    known = [event for event in month() if event.practice_day <= date(2026, 3, day)]
    return stats(known, SYLLABUS, today(f"2026-03-{day:02}T23:00+01:00"))


def test_every_payment_of_the_weeks() -> None:
    paid = why(month(), today("2026-03-16T23:00+01:00")).payments

    assert [(each.day.day, each.subject, each.xp) for each in paid] == [
        (2, A, 14),
        (5, B, 23),
        (6, C, 0),
        (7, C, 2),
        (7, C, 43),
        (7, "", 10),
        (7, B, 13),
        (7, "", 15),
        (11, A, 5),
        (11, A, 5),
        (11, A, 5),
        (12, "mini-velox/router", 40),
        (16, C, 2),
    ]


def test_the_parts_of_the_payments() -> None:
    paid = why(month(), today("2026-03-16T23:00+01:00")).payments

    assert [each.parts for each in paid[:5]] == [
        ((10, "easy"), (2, "growth"), (1, "sharp"), (1, "in time")),
        ((19, "medium (approach)"), (4, "growth")),  # 18.75 and 3.75
        ((0, "hard (solution shown)"),),
        ((2, "review tried"),),
        ((43, "review"),),
    ]


def test_every_day_of_the_weeks() -> None:
    entries = Account.of(month()).ledger(today("2026-03-16T23:00+01:00")).entries

    assert [
        (entry.day.day, str(entry.status), entry.streak, entry.freezes) for entry in entries
    ] == [
        (2, "kept", 1, 2),
        (3, "kept", 2, 2),
        (4, "frozen", 2, 1),
        (5, "kept", 3, 1),
        (6, "kept", 4, 1),
        (7, "kept", 5, 1),
        (8, "rested", 5, 1),
        (9, "rested", 5, 1),
        (10, "rested", 5, 1),
        (11, "kept", 6, 1),
        (12, "kept", 7, 2),
        (13, "frozen", 7, 1),
        (14, "frozen", 7, 0),
        (15, "lost", 0, 0),
        (16, "kept", 1, 0),
    ]


def test_how_it_stood_at_the_end_of_the_first_week() -> None:
    """14 + 23 + 45 + 10 + 13 + 15 = 120 XP; level 2 is from 80 to 180."""
    saturday = standing(7)

    assert (saturday.xp, saturday.level, saturday.level_xp, saturday.next_level_xp) == (
        120,
        2,
        80,
        180,
    )
    assert (saturday.streak.current, saturday.freezes, saturday.due) == (5, 1, 0)
    assert saturday.trio.missing == ()
    assert saturday.strip[:6] == (
        Status.KEPT,
        Status.KEPT,
        Status.FROZEN,
        Status.KEPT,
        Status.KEPT,
        Status.KEPT,
    )
    assert [topic.solved for topic in saturday.topics] == [2, 0, 1]


def test_how_it_stands_in_the_third_week() -> None:
    """120 + 15 + 40 + 2 = 177 XP."""
    monday = standing(16)

    assert (monday.xp, monday.level) == (177, 2)
    assert (monday.streak.current, monday.streak.best, monday.freezes) == (1, 7, 0)
    assert monday.week == 3
    assert [earned.badge for earned in monday.badges] == [Badge.FIRST_GREEN]
    assert {topic.topic: topic.xp for topic in monday.topics} == {
        "arrays": 14 + 23 + 13 + 15,
        "stack": 0,
        "caching": 47,
        "http": 40,
    }


def test_reviews_of_the_weeks() -> None:
    """A easy: 16 days. B hard (a hint): 2. C shown: 1, then well after a failure: 4."""
    history = Account.of(month()).history

    def due(problem: str, day: int) -> int:
        card = card_of(problem, history.by_problem[problem], date(2026, 3, day))
        assert card is not None
        return (card.due - date(2026, 3, 1)).days + 1

    assert (due(A, 2), due(B, 5), due(C, 6), due(C, 7)) == (18, 7, 7, 11)
    assert due(C, 16) == 11, "failed today, but today is not over"
    assert due(C, 17) == 17, "again, so the next day"
