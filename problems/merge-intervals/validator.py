"""No interval ends before it starts."""


def complaint(intervals):
    for start, end in intervals:
        if start > end:
            return f"the interval [{start}, {end}] ends before it starts"
    return None
