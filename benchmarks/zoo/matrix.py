"""The confusion matrix: what was known against what was decided."""

from collections import Counter

from benchmarks.figures import Measured, Row, Target
from benchmarks.zoo.crew import Verdicts
from benchmarks.zoo.decide import Decided
from benchmarks.zoo.pairs import Known


def is_miss(known: Known, decided: Decided) -> bool:
    """Whether the rule was wrong; of what it cannot see, nothing is asked."""
    if decided is Decided.OTHERWISE:
        return True
    match known:
        case Known.RIGHT:
            return decided.is_rejection
        case Known.SLOW:
            return not decided.is_rejection
        case Known.MEMCPY:
            return False


def matrix_text(counts: Counter[tuple[Known, Decided]]) -> str:
    width = max(map(len, Decided)) + 2
    head = " " * 8 + "".join(each.rjust(width) for each in Decided)
    lines = [
        known.ljust(8) + "".join(str(counts[known, each]).rjust(width) for each in Decided)
        for known in Known
    ]
    return "\n".join([head, *lines])


def counted(verdicts: Verdicts) -> Counter[tuple[Known, Decided]]:
    return Counter((pair.known, decision.decided) for pair, decision in verdicts)


def rows(counts: Counter[tuple[Known, Decided]], circumstances: str) -> list[Row]:
    return [
        Measured(
            f"growth verdict, {known} pairs judged wrong, {circumstances}",
            (float(sum(counts[known, each] for each in Decided if is_miss(known, each))),),
            target=Target(0),
            note=f"of {sum(counts[known, each] for each in Decided)} pairs",
        )
        for known in (Known.RIGHT, Known.SLOW)
    ]
