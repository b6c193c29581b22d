"""All comparisons by name, in the order of the table."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from benchmarks.comparisons.accepted_run import accepted_run
from benchmarks.comparisons.failing_run import failing_run
from benchmarks.comparisons.grading import grading
from benchmarks.comparisons.instructions import instructions
from benchmarks.comparisons.memory import memory
from benchmarks.comparisons.one_worker import one_worker
from benchmarks.comparisons.rivals_installed import rivals_installed
from benchmarks.comparisons.smallest import smallest
from benchmarks.comparisons.start_up import start_up
from benchmarks.comparisons.two_cores import two_cores
from benchmarks.comparisons.watching import watching
from benchmarks.figures import Row
from benchmarks.stage import Stage

Comparison: TypeAlias = Callable[[Stage, int], list[Row]]

COMPARISONS: Mapping[str, Comparison] = {
    "accepted": accepted_run,
    "failing": failing_run,
    "watching": watching,
    "instructions": instructions,
    "start": start_up,
    "grading": grading,
    "cores": two_cores,
    "worker": one_worker,
    "smallest": smallest,
    "memory": memory,
}
"""Takes the stage and the number of rounds."""

FROM_THE_INDEX: Mapping[str, Comparison] = {"rivals": rivals_installed}
"""Only when asked for, since they download."""
