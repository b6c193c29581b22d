"""How long a problem should take."""

from datetime import timedelta
from typing import Final

from judge.problem.spec import Difficulty

PAR: Final = {
    Difficulty.EASY: timedelta(minutes=20),
    Difficulty.MEDIUM: timedelta(minutes=40),
    Difficulty.HARD: timedelta(minutes=60),
}
