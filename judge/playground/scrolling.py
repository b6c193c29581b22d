"""Which of many lines are in sight where not all fit, and what to say of the others."""

from judge.playground.text_look import Signs

_MARGIN_SHARE = 3
"""A changed line keeps a third of the height around it: its boxes above, its pointers below."""


def in_sight(count: int, height: int, top: int, wanted: int | None) -> range:
    """From `top` on, moved as little as brings `wanted` into sight; never past either end."""
    if wanted is not None:
        margin = height // _MARGIN_SHARE
        top = min(top, wanted - margin)
        top = max(top, wanted + margin + 1 - height)
    top = max(0, min(top, count - height))
    return range(top, min(count, top + height))


def note(count: int, seen: range, signs: Signs) -> str:
    """How much there is above and below; nothing of a side where all is in sight."""
    above, below = seen.start, count - seen.stop
    sides = [f"{lines} {side}" for lines, side in ((above, "above"), (below, "below")) if lines]
    return f"{signs.ellipsis} more lines: {', '.join(sides)}   up/down scroll"
