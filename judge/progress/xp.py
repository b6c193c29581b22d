"""Amounts of XP: what a first solve is worth, how it is split for show, and levels."""

from collections.abc import Sequence
from math import isqrt
from typing import Final, TypeAlias, final

from msgspec import Struct

from judge.problem.spec import Difficulty
from judge.progress.help import NO_HELP, SOLUTION, WORDS
from judge.progress.par import PAR
from judge.progress.solves import Solve

Part: TypeAlias = tuple[int, str]
"""So many XP, for this reason."""

BASE_XP: Final = {Difficulty.EASY: 10, Difficulty.MEDIUM: 25, Difficulty.HARD: 60}
LEVEL_STEP: Final = 20
UNITS: Final = 10_000
"""Percent of percent: fine enough that every amount is whole before it is rounded."""
RUNS_OF_A_SHARP_SOLVE: Final = 2

_HELP_PERCENT: Final = (100, 90, 75, 50, 0)
_GROWTH_PERCENT, _SHARP_PERCENT, _TIMED_PERCENT = 20, 10, 10
_REVIEW_PERCENT, _REVEALED_REVIEW_PERCENT = 50, 75


@final
class Level(Struct, frozen=True):
    """`begins` and `ends` are the XP at which this level and the next one begin."""

    level: int
    xp: int
    begins: int
    ends: int


def solve_parts(solve: Solve) -> tuple[Part, ...]:
    """round(base x help x (1 + bonuses)), as the base and one part for each bonus."""
    attempt = solve.attempt
    depth = min(solve.depth, SOLUTION)
    base = BASE_XP[attempt.difficulty] * _HELP_PERCENT[depth]
    name = attempt.difficulty + (f" ({WORDS[depth]})" if depth > NO_HELP else "")
    return split([(base * 100, name), *((base * part, why) for part, why in _bonuses(solve))])


def helped_xp(difficulty: Difficulty, depth: int) -> int:
    """What a first accepted run pays at that depth of help (see `help`), without bonuses."""
    return half_up(BASE_XP[difficulty] * _HELP_PERCENT[min(depth, SOLUTION)] * 100)


def review_xp(difficulty: Difficulty, *, was_revealed: bool) -> int:
    percent = _REVEALED_REVIEW_PERCENT if was_revealed else _REVIEW_PERCENT
    return half_up(BASE_XP[difficulty] * percent * 100)


def split(exact: Sequence[tuple[int, str]]) -> tuple[Part, ...]:
    """Whole parts that add up to the sum, rounded once; `exact` is in units of 1/10,000 XP.

    Each part is rounded down; what is then missing goes, one XP each, to the parts that
    lost most, the earlier one first where they lost the same. A bonus that comes to
    nothing is left out.
    """
    whole = [amount // UNITS for amount, _ in exact]
    missing = half_up(sum(amount for amount, _ in exact)) - sum(whole)
    for n in sorted(range(len(exact)), key=lambda n: (-(exact[n][0] % UNITS), n))[:missing]:
        whole[n] += 1
    parts = [(xp, reason) for xp, (_, reason) in zip(whole, exact, strict=True)]
    return (parts[0], *(part for part in parts[1:] if part[0]))


def half_up(amount: int) -> int:
    """From units of 1/10,000 XP."""
    return (amount + UNITS // 2) // UNITS


def level_at(xp: int) -> Level:
    level = level_of(xp)
    return Level(level, xp, xp_at_level(level), xp_at_level(level + 1))


def level_of(xp: int) -> int:
    """floor(sqrt(xp / 20)), in whole numbers."""
    return isqrt(xp // LEVEL_STEP)


def xp_at_level(level: int) -> int:
    """The XP with which `level` begins."""
    return LEVEL_STEP * level * level


def _bonuses(solve: Solve) -> list[tuple[int, str]]:
    attempt, bonuses = solve.attempt, []
    if attempt.growth is not None and attempt.growth.status == "ok":
        bonuses.append((_GROWTH_PERCENT, "growth"))
    if not attempt.imported and solve.runs <= RUNS_OF_A_SHARP_SOLVE:
        bonuses.append((_SHARP_PERCENT, "sharp"))
    if not attempt.imported and solve.took is not None and solve.took <= PAR[attempt.difficulty]:
        bonuses.append((_TIMED_PERCENT, "in time"))
    return bonuses
