"""Days declared free beforehand."""

from datetime import date

import pytest

from judge.errors import JudgeError
from judge.practice.resting import Rest, rest_of

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("today", TODAY, TODAY),
        ("tomorrow", date(2026, 3, 3), date(2026, 3, 3)),
        ("2026-12-24", date(2026, 12, 24), date(2026, 12, 24)),
        ("2026-12-24..2027-01-02", date(2026, 12, 24), date(2027, 1, 2)),
        ("Tomorrow .. 2026-03-05", date(2026, 3, 3), date(2026, 3, 5)),
        ("2028-02-29", date(2028, 2, 29), date(2028, 2, 29)),
    ],
)
def test_rest_is_a_day_or_a_range(words: str, first: date, last: date) -> None:
    assert rest_of(words, TODAY) == Rest(first, last)


def test_both_ends_count() -> None:
    assert rest_of("2026-12-24..2027-01-02", TODAY).days == 10


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (
            "2026-03-01",
            "2026-03-01 is past: rest is declared beforehand, "
            "for a day that is over stays as it was",
        ),
        ("2026-03-05..2026-03-03", "2026-03-03 comes before 2026-03-05"),
        ("2026-03-05..2027-03-05", "366 days are too many to declare at once: at most 60"),
        ("someday", "`someday` is not a day"),
        ("2026-02-29", "`2026-02-29` is not a day"),
        ("tomorrow..", "`` is not a day"),
    ],
)
def test_what_cannot_be_declared_is_refused_with_the_reason(words: str, what: str) -> None:
    with pytest.raises(JudgeError) as caught:
        rest_of(words, TODAY)

    (fault,) = caught.value.faults
    assert fault.what == what
    assert fault.hint
