"""What a killed judge has left is counted rightly; the kills themselves are in tests/hostile."""

from benchmarks.kills import Kill, found, half_written
from judge.progress.event import encode
from tests.progress.histories import at, attempt

LINE = encode(attempt(at("2026-03-02T12:00+01:00"))).rstrip(b"\n") + b"\n"


def test_whole_events_are_not_half_written() -> None:
    assert half_written(b"") == 0
    assert half_written(2 * LINE) == 0


def test_a_torn_line_counts_at_the_end_and_in_the_middle() -> None:
    assert half_written(LINE + LINE[:30]) == 1
    assert half_written(LINE[:30] + b"\n" + LINE) == 1
    assert half_written(LINE[:-1]) == 1


def test_every_process_that_was_left_misses_the_target() -> None:
    left, seconds, torn = found([Kill(0, 0.01), Kill(2, 0.3)], b"")

    assert (left.value, left.is_missed, torn.is_missed) == (2, True, False)
    assert left.note == "the last one had gone after 300 ms"
    assert seconds.samples == (10.0, 300.0)
