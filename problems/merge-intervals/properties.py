"""Laws that hold for every right answer. Each public function is one."""

from itertools import pairwise


def the_result_has_gaps(solve, intervals):
    """Any two stretches of the result have a gap between them: they share no point."""
    joined = sorted(solve(intervals=intervals))
    if any(len(interval) != 2 for interval in joined):
        return False
    return all(left[1] < right[0] for left, right in pairwise(joined))


def the_same_points_are_covered(solve, intervals):
    """A point lies in some stretch of the result exactly if it lies in some interval."""
    joined = solve(intervals=intervals)
    ends = {end for interval in [*intervals, *joined] for end in interval}
    points = [point for end in ends for point in (end, end + 0.5)]
    return all(_covers(joined, point) == _covers(intervals, point) for point in points)


def joining_again_changes_nothing(solve, intervals):
    """The result given back as `intervals` comes out as it went in."""
    joined = solve(intervals=intervals)
    return sorted(solve(intervals=joined)) == sorted(joined)


def the_order_of_the_input_does_not_matter(solve, intervals):
    """The same intervals, last one first, give the same stretches."""
    return sorted(solve(intervals=intervals[::-1])) == sorted(solve(intervals=intervals))


def _covers(intervals, point):
    return any(interval[0] <= point <= interval[-1] for interval in intervals if interval)
