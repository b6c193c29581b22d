"""Many small right answers to Two Sum, no two alike, as a class would hand them in."""

from itertools import product
from pathlib import Path

_NAMES = ("seen", "places", "table", "memo", "index_of")
_LOOPS = (
    ("for place, number in enumerate(nums):", "place", "number"),
    ("for i in range(len(nums)):", "i", "nums[i]"),
)
_LOOKS = (
    "if target - {x} in {d}:\n            return [{d}[target - {x}], {i}]",
    "if (first := {d}.get(target - {x})) is not None:\n            return [first, {i}]",
)
_STARTS = ("{d} = {{}}", "{d} = dict()", "{d}: dict[int, int] = {{}}")
_ENDS = ("return []", "return None", "raise ValueError", "return [-1, -1]")


def write_submissions(folder: Path, count: int) -> list[Path]:
    """The first `count` of 240 texts, each in a file of its own."""
    folder.mkdir()
    paths = [folder / f"submission_{number:03}.py" for number in range(count)]
    choices = product(_NAMES, _LOOPS, _LOOKS, _STARTS, _ENDS)
    for path, (name, (loop, i, x), look, start, end) in zip(paths, choices, strict=False):
        path.write_text(
            "def two_sum(nums, target):\n"
            f"    {start.format(d=name)}\n"
            f"    {loop}\n"
            f"        {look.format(d=name, i=i, x=x)}\n"
            f"        {name}[{x}] = {i}\n"
            f"    {end}\n"
        )
    return paths
