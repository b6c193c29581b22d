"""When what is to be seen: scenes as CSS animations that begin late and repeat as one."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import final

from msgspec import Struct

from judge.playground.svg_reel import Run

_SECONDS = 0.9
_LAST_STAYS = 4
"""How many scenes long the last one is shown."""


@final
class Times(Struct, frozen=True):
    scenes: int

    @property
    def seconds(self) -> float:
        return self._total * _SECONDS

    def shown(self, run: Run, body: str) -> str:
        """The element for one run of a picture."""
        is_last = run.first + run.count == self.scenes
        kind = "f z" if is_last else "f"
        delay = f"{run.first * _SECONDS:.1f}".removesuffix(".0")
        return (
            f'<g class="{kind}" style="animation-name:k{self._stay(run)};'
            f'animation-delay:{delay}s">{body}</g>'
        )

    def visibility(self, all_runs: Iterable[Run]) -> str:
        """The rules for all runs: one for each length that occurs."""
        stays = sorted({self._stay(run) for run in all_runs})
        return "".join(
            f"@keyframes k{stay}{{0%{{visibility:visible}}"
            f"{self._percent(stay)}%,100%{{visibility:hidden}}}}"
            if stay < self._total
            else f"@keyframes k{stay}{{0%,100%{{visibility:visible}}}}"
            for stay in stays
        )

    def moves(self, name: str, ys: Sequence[float]) -> str:
        """The rule that moves something down to `ys`, one place for each scene."""
        steps: list[str] = []
        scene = 0
        for y, group in groupby(ys):
            steps.append(f"{self._percent(scene)}%{{transform:translateY({y:.0f}px)}}")
            scene += len([*group])
        return f"@keyframes {name}{{{''.join(steps)}}}"

    @property
    def _total(self) -> int:
        return self.scenes + _LAST_STAYS - 1

    def _stay(self, run: Run) -> int:
        is_last = run.first + run.count == self.scenes
        return run.count + (_LAST_STAYS - 1 if is_last else 0)

    def _percent(self, scene: int) -> str:
        return f"{100 * scene / self._total:.3f}".rstrip("0").rstrip(".")
