"""Contenders in turns: whatever the machine does meanwhile, it does to all of them."""

import time
from collections.abc import Callable, Sequence
from typing import TypeAlias

Contender: TypeAlias = Callable[[], float]
"""Does its work once and says how many seconds one unit of it took."""


def interleaved(
    rounds: int, contenders: Sequence[Contender], *, warm_ups: int = 2
) -> list[tuple[float, ...]]:
    """Seconds for each contender, one sample a round, after warm-ups that fill every cache.

    Every other round goes backwards, so that none always runs in another's wake.
    """
    for _ in range(warm_ups):
        for contender in contenders:
            contender()
    samples = [[0.0] * rounds for _ in contenders]
    for number in range(rounds):
        order = list(enumerate(contenders))
        for place, contender in reversed(order) if number % 2 else order:
            samples[place][number] = contender()
    return [tuple(each) for each in samples]


def timed(work: Callable[[], object], units: int = 1) -> float:
    """Seconds a unit, by the clock: that is what a person waits for."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) / units
