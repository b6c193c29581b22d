"""How long the smallest counterexample takes once something has failed."""

import json
from pathlib import Path

from benchmarks.figures import Measured, Row, Target
from benchmarks.rounds import interleaved
from benchmarks.stage import PYTHON, Command, Stage

_MOST_ROUNDS = 3
_ROOT = Path(__file__).parents[2]
_KINDS = (
    ("wrong answer", "wrong_answer", "return [0, 0]", Target(0.2)),
    ("crash", "run_time_error", "os.abort()", Target(0.6)),
    ("hang", "time_limit_exceeded", "while True: pass", Target(1.2)),
)
_CODE = """\
import os

def two_sum(nums, target):
    if len(set(nums)) < len(nums):
        {fault}
    places = {{number: place for place, number in enumerate(nums)}}
    for place, number in enumerate(nums):
        if target - number in places and places[target - number] != place:
            return [place, places[target - number]]
"""


def smallest(stage: Stage, rounds: int) -> list[Row]:
    """Each fails where a number occurs twice; Hypothesis' import is part of the wait."""
    probes = [_Probe(stage, verdict, fault) for _, verdict, fault, _ in _KINDS]
    samples = interleaved(min(rounds, _MOST_ROUNDS), probes, warm_ups=1)
    return [
        Measured(
            f"smallest input after the first failure: {name}", seconds, "s", target, probe.call
        )
        for (name, _, _, target), seconds, probe in zip(_KINDS, samples, probes, strict=True)
    ]


class _Probe:
    """A contender that also keeps what was found."""

    def __init__(self, stage: Stage, verdict: str, fault: str) -> None:
        self._stage = stage
        self._verdict = verdict
        self._file = stage.folder / f"{verdict}.py"
        self._file.write_text(_CODE.format(fault=fault))
        self.call = ""

    def __call__(self) -> float:
        command: Command = [PYTHON, "-m", "benchmarks.explaining", self._file]
        facts = json.loads(self._stage.run(command, cwd=_ROOT))
        if facts["verdict"] != self._verdict:
            raise RuntimeError(f"{self._file.name} was judged otherwise: {facts}")
        self.call = f"found `{facts['call']}`"
        return float(facts["seconds"])
