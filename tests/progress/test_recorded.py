"""A run says cheaply whether it may have earned something, and never wrongly that it has not."""

from hypothesis import given

from judge.progress.event import Attempt
from judge.progress.recorded import Recorded
from tests.progress.histories import at, attempt, law, lives, opened, wrong

NOON = at("2026-03-02T12:00Z")


def test_an_accepted_run_may_pay() -> None:
    assert Recorded((), attempt(NOON)).may_pay


def test_a_failing_run_pays_only_in_a_review() -> None:
    run = wrong(at("2026-03-02T13:00Z"))

    assert not Recorded((), run).may_pay
    assert not Recorded((opened(NOON, "min-stack"),), run).may_pay
    assert Recorded((opened(NOON),), run).may_pay


@law
@given(lives())
def test_what_may_not_pay_has_earned_nothing(life) -> None:
    for number, event in enumerate(life):
        if isinstance(event, Attempt):
            recorded = Recorded(tuple(life[:number]), event)
            assert recorded.may_pay or recorded.award().xp == 0
