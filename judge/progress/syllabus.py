"""What there is to practise, as far as the rules of the game ask."""

from collections.abc import Mapping
from datetime import date
from typing import final

from msgspec import Struct


@final
class Syllabus(Struct, frozen=True):
    """`topic_of` holds every problem there is; `core` the roadmap's core problems by week.

    The roadmap starts on `start`, or else on the day of first use.
    """

    topic_of: Mapping[str, str]
    core: Mapping[str, int] = {}
    start: date | None = None
