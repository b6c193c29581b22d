"""How steadily somebody practises: an average over all days, the recent ones counting most."""

from collections.abc import Iterable
from datetime import date
from typing import Final

HALF_LIFE_DAYS: Final = 13
_ROUNDING: Final = 1e-9
"""A half that sums of powers have missed by a hair is a half all the same."""


def consistency_percent(days: Iterable[date], today: date) -> int:
    """100 after endless qualifying days, 50 after 13 of them or 13 days after the last.

    Each day moves it by the same share towards 100 or 0. Today counts once it qualifies.
    """
    done = {day for day in days if day <= today}
    end = today if today in done else date.fromordinal(today.toordinal() - 1)
    keep = 0.5 ** (1 / HALF_LIFE_DAYS)
    score = sum((1 - keep) * keep ** (end - day).days for day in done)
    return int(100 * score + 0.5 + _ROUNDING)
