"""Laws that hold for every right answer. Each public function is one."""


def all_values_come_in_rising_order(solve, calls):
    """As many calls of `next` as there are nodes return all values in rising order."""
    values = _values(calls)
    asked = [calls[0], *(["next"] for _ in values)]
    return solve(calls=asked)[1:] == sorted(values)


def something_is_left_until_all_is_handed_out(solve, calls):
    """Asked before each `next`, `has_next` says true; after the last one, it says false."""
    values = _values(calls)
    asked = [calls[0], *([["has_next"], ["next"]] * len(values)), ["has_next"]]
    return solve(calls=asked)[1::2] == [True] * len(values) + [False]


def asking_changes_nothing(solve, calls):
    """With three more calls of `has_next` before each call, all calls return the same."""
    constructor, *rest = calls
    asked = [constructor]
    for call in rest:
        asked += [["has_next"]] * 3 + [call]
    return solve(calls=asked)[4::4] == solve(calls=calls)[1:]


def _values(calls):
    return [value for value in calls[0][1] if value is not None]
