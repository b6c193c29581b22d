"""Small things to try out and write down with `judge log`, for each topic."""

from collections.abc import Mapping
from typing import Final

from judge.problem.spec import Topic

EXPERIMENTS: Final[Mapping[Topic, tuple[str, ...]]] = {
    Topic.ARRAYS: (
        "Time `x in items` on a list and on a set of a million numbers",
        "Watch sys.getsizeof of a list while you append: where does it jump?",
    ),
    Topic.STRINGS: (
        "Build a text of a million letters with += and with join, and time both",
        "Print the bytes of a word with an accent in UTF-8 and in UTF-16",
    ),
    Topic.PREFIX_SUM: (
        "Sum a thousand random ranges by slices, then by prefix sums, and time both",
        "Draw the prefix sums of a list with negative numbers by hand",
    ),
    Topic.LINKED_LIST: (
        "Reverse a linked list on paper: write down all three names at each step",
        "Give a linked list a cycle and find where it begins, by hand",
    ),
    Topic.STACK: (
        "Turn a recursive function into a loop with a stack of your own",
        "Step through daily temperatures and write the stack down after each day",
    ),
    Topic.QUEUE_HEAP: (
        "Time pop(0) on a list against popleft on a deque of 100,000 items",
        "Push ten numbers onto a heap and draw the tree after each",
    ),
    Topic.SLIDING_WINDOW: (
        "Write down both ends of the window at every step for a word of ten letters",
        "Count how often the inner loop of a sliding window runs in all",
    ),
    Topic.TREES: (
        "Draw a tree of seven nodes and write its three traversals without running anything",
        "Find out how deep a recursion your Python allows, and why",
    ),
    Topic.GRAPHS: (
        "Draw your last week's tasks as a graph and sort it so that nothing comes too early",
        "Compare the order of visits of breadth-first and depth-first on one small graph",
    ),
    Topic.HTTP: ("Send a request by hand with nc or telnet and read the raw answer",),
    Topic.ASYNC: ("Gather ten sleeps of a second and explain the time it takes",),
    Topic.AUTH: ("Take a JWT apart by hand: decode its three parts",),
    Topic.CACHING: ("Count the hits and misses of functools.lru_cache for three sizes",),
    Topic.RATE_LIMITING: ("Simulate a fixed window on paper and find the burst it lets through",),
    Topic.ML: ("Fit a line to five points by hand, then check it with code",),
    Topic.BINARY_SEARCH: ("Write binary search from memory and try it on 0, 1 and 2 items",),
    Topic.SYSTEM_DESIGN: ("Estimate the storage of a URL shortener for a year on one page",),
}


def experiments_for(topics: frozenset[str]) -> list[str]:
    """Those of the given topics; all of them where there are none."""
    some = [text for topic, texts in EXPERIMENTS.items() if topic in topics for text in texts]
    return some or [text for texts in EXPERIMENTS.values() for text in texts]
