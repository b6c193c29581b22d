"""Whether the peak memory of a test is the memory that it took."""

from benchmarks.figures import Measured, Row, Target
from benchmarks.stage import Stage
from judge.judging.open_session import open_session
from judge.worker.host import Fence
from judge.worker.limits import MEGABYTE, TimeLimit, WorkerLimits
from judge.worker.outcome import Returned

_SIZES = (16, 64, 128)
_LIMIT = TimeLimit.of_cpu(5)
# A filled block touches every page, which zeroed memory would not.
_CODE = b"""\
def two_sum(nums, target):
    block = b"x" * (target << 20)
    return [0, len(block) % 2]
"""


def memory(stage: Stage, rounds: int) -> list[Row]:
    """Small and large in turns, so that a peak that stays from an earlier test shows."""
    errors: dict[int, list[float]] = {size: [] for size in _SIZES}
    with Fence() as fence:
        session = open_session(
            fence, stage.package.problem.spec, _CODE, "memory.py", WorkerLimits()
        )
        for _ in range(rounds):
            for size in reversed(_SIZES):
                outcome = session.run({"nums": [0, 1], "target": size}, _LIMIT)
                if not isinstance(outcome, Returned):
                    raise RuntimeError(f"{size} MiB: {outcome}")
                errors[size].append(abs(outcome.usage.peak_bytes / MEGABYTE - size))
        session.close()
    return [
        Measured(
            f"peak memory of a test that takes {size} MiB, error", tuple(found), "MiB", Target(2)
        )
        for size, found in errors.items()
    ]
