"""Every XP point and every day, explained."""

from datetime import date

from hypothesis import given

from judge.progress.account import Account
from judge.progress.event import Pushed, StagePassed
from judge.progress.ledger import Entry, Status
from judge.progress.why import Explained, Paid, why, why_json
from tests.progress.histories import at, attempt, happened, law, lives, opened, today, wrong


def on(day: int, time: str = "12:00"):
    return at(f"2026-03-{day:02}T{time}+00:00")


STAGE = happened(
    StagePassed, on(4), project="mini-velox", stage="router", topic="http", is_last=False
)
EVENTS = [
    attempt(on(2), grows_well=True),
    STAGE,
    opened(on(6)),
    wrong(on(6, "13:00")),
    attempt(on(6, "14:00"), "three-sum"),
    happened(Pushed, on(6, "15:00"), commit="5f"),
]
NOW = today("2026-03-07T20:00Z")


def test_every_payment_is_named_with_its_parts() -> None:
    day = [date(2026, 3, n) for n in range(1, 8)]

    assert why(EVENTS, NOW).payments == (
        Paid(day[1], "two-sum", "arrays", 13, ((10, "easy"), (2, "growth"), (1, "sharp"))),
        Paid(day[3], "mini-velox/router", "http", 40, ((40, "stage"),)),
        Paid(day[5], "two-sum", "arrays", 2, ((2, "review tried"),)),
        Paid(day[5], "three-sum", "arrays", 28, ((25, "medium"), (3, "sharp"))),
        Paid(day[5], "", None, 15, ((15, "trio"),)),
    )


def test_every_day_is_explained() -> None:
    def entry(day: int, status: Status, streak: int, freezes: int) -> Entry:
        return Entry(date(2026, 3, day), status, streak, freezes)

    assert why(EVENTS, NOW).days == (
        Explained(entry(2, Status.KEPT, 1, 2), "two-sum solved"),
        Explained(
            entry(3, Status.FROZEN, 1, 1), "nothing that counts, so a freeze was spent; 1 left"
        ),
        Explained(entry(4, Status.KEPT, 2, 1), "stage router of mini-velox passed"),
        Explained(
            entry(5, Status.FROZEN, 2, 0), "nothing that counts, so a freeze was spent; 0 left"
        ),
        Explained(entry(6, Status.KEPT, 3, 0), "two-sum reviewed, three-sum solved"),
        Explained(entry(7, Status.PENDING, 3, 0), "today may still come"),
    )


def test_json_says_the_same() -> None:
    said = why_json(why(EVENTS[:1], today("2026-03-02T13:00Z")))

    assert said == {
        "schema": 1,
        "payments": [
            {
                "day": "2026-03-02",
                "subject": "two-sum",
                "topic": "arrays",
                "xp": 13,
                "parts": [
                    {"xp": 10, "reason": "easy"},
                    {"xp": 2, "reason": "growth"},
                    {"xp": 1, "reason": "sharp"},
                ],
            }
        ],
        "days": [
            {
                "day": "2026-03-02",
                "status": "kept",
                "streak": 1,
                "freezes": 2,
                "reason": "two-sum solved",
            }
        ],
    }


@law
@given(lives(size=50))
def test_the_payments_add_up_and_no_day_is_without_a_reason(life) -> None:
    explained = why(life, today("2026-04-15T12:00Z"))

    assert sum(paid.xp for paid in explained.payments) == Account.of(life).xp
    assert all(sum(xp for xp, _ in paid.parts) == paid.xp for paid in explained.payments)
    assert all(each.reason for each in explained.days)
