"""The recorder tells the truth: states rebuilt from its lines are what really was."""

from collections.abc import Iterator

import pytest

from judge.judging.program import program_of
from judge.playground.state import Happening, State
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.problem.spec import Example, Spec
from tests.playground.snapshots import Sight, sight_of, traced

PACKAGES = (
    "two-sum",
    "add-two-numbers",
    "binary-tree-level-order-traversal",
    "clone-graph",
    "copy-list-with-random-pointer",
    "group-anagrams",
    "longest-substring-without-repeating-characters",
    "lowest-common-ancestor-of-a-binary-tree",
    "min-stack",
    "number-of-islands",
    "path-sum-iii",
    "reverse-nodes-in-k-group",
    "sliding-window-maximum",
    "top-k-frequent-elements",
)
PROGRAMS = {
    "aliases": """\
def two_sum(nums, target):
    rows = [[0] * 2] * 3
    rows[1][0] = 7
    rows[2] = [1, 2]
    same = rows[0]
    same.append(rows)
    del rows
    return [0, 1]
""",
    "closures": """\
def two_sum(nums, target):
    total = 0
    def add(number):
        nonlocal total, more
        more = total
        total += number
        inner = lambda: total + number
        return inner()
    more = None
    for number in nums:
        add(number)
    del more
    return [add, [each + total for each in nums]][1]
""",
    "a closure that outlives its owner": """\
def counter(start):
    count = [start]
    def step():
        count.append(len(count))
        return count[-1]
    return step

def two_sum(nums, target):
    first, second = counter(1), counter(2)
    return [first(), second(), first()]
""",
    "generators": """\
def walk(rows):
    for row in rows:
        yield row
        received = yield from iter(row)
    return 5

def two_sum(nums, target):
    rows = [[1], [2, 3]]
    walks = [walk(rows), walk(rows)]
    next(walks[0])
    pairs = list(zip(*walks))
    half = walk(rows)
    next(half)
    half.close()
    del half
    return [sum(1 for row in rows if row), max(x for x in walk([[1, 2]]) if x != [1, 2])]
""",
    "generators within generators": """\
def walk(depth):
    if depth:
        yield from walk(depth - 1)
        yield depth
        yield from walk(depth - 1)

class Solution:
    def twoSum(self, nums, target):
        self.values = walk(3)
        first = next(self.values)
        self.more = [next(self.values) for _ in nums]
        self.values.close()
        again = walk(2)
        next(again)
        del again
        return [first, sum(walk(2))]
""",
    "exceptions": """\
class Found(Exception):
    def __init__(self, where):
        self.where = where

def look(depth):
    if depth == 0:
        raise Found([depth])
    try:
        look(depth - 1)
    finally:
        depth = -depth

def two_sum(nums, target):
    try:
        look(3)
    except Found as error:
        return error.where
    finally:
        seen = True
""",
    "every kind of container": """\
import enum

class Slotted:
    __slots__ = ("value", "next", "unset")
    def __init__(self, value): self.value, self.next = value, None

class Both(Slotted):
    def __init__(self, value): super().__init__(value); self.more = {value}

class Colour(enum.Enum):
    RED = 1

class Cache(OrderedDict):
    pass

class Small(int):
    pass

def two_sum(nums, target):
    queue = deque(nums, maxlen=3)
    queue.append(1); queue.popleft(); queue.rotate()
    heap = nums[:]; heapify(heap); heappop(heap)
    counts = Counter("abca"); counts["a"] += 1
    groups = defaultdict(list); groups["x"].append(groups)
    names, members = groups.keys(), groups.values(); groups["y"] = names
    order = OrderedDict.fromkeys("abc"); order.move_to_end("a")
    cache = Cache(); cache[1] = (2, None); cache[2] = (3, (4,)); cache.move_to_end(1)
    node, both = Slotted(1), Both(2); node.next = both; both.next = node
    point = namedtuple("Point", "x y")(1, [2])
    frozen = frozenset([frozenset([1])])
    kinds = [Small(3), Colour.RED, 1j, range(3), b"x", None, True, 1.5, float("nan"), -math.inf]
    long = list(range(70)); long.pop(); long[3] = "x" * 300; long[4] = 10 ** 400
    deep = (1, (2, (3, (4, (5,)))))
    mixed = {(0, 1): [0], (1, point): point}
    mixed.pop((0, 1)); mixed["\\ud800"] = mixed
    letters = set(); letters.add("a"); letters |= {1, 2}; letters.discard(1)
    return [0, 1]
""",
    "data of the module and of a class": """\
from math import inf
LIMIT = 10
memo = {}
count = 0
rows = None

class Solution:
    seen: list = []
    table = {}
    def twoSum(self, nums, target):
        global count, rows
        for number in nums:
            count += 1
            memo[number] = self.seen
            self.seen.append(number)
        rows = [memo]
        self.table = {1: 2}
        Solution.seen = []
        count = 0
        del count
        return [0, 1]
""",
    "method": """\
class Solution:
    shared = []
    def twoSum(self, nums, target):
        self.best = None
        self.paths = []
        self.walk(nums, [])
        return self.paths[0]
    def walk(self, nums, path):
        if len(path) == 2:
            self.paths.append(path[:])
            return
        for place, _ in enumerate(nums):
            path.append(place)
            self.walk(nums, path)
            path.pop()
""",
}
TWO_SUM = Catalogue(problems_root()).load("two-sum").spec


@pytest.mark.parametrize("slug", PACKAGES)
def test_states_are_what_a_full_look_at_every_step_finds(slug: str) -> None:
    problem = Catalogue(problems_root()).load(slug)

    steps = 0
    for _, file in Package(problem).submissions():
        program = program_of(problem.spec, file.read_bytes(), file.name)
        for values in inputs_of(problem.spec):
            steps += check(*traced(program, file.name, values))

    assert steps > 100


@pytest.mark.parametrize("name", PROGRAMS)
def test_states_are_right_for_every_turn_that_python_knows(name: str) -> None:
    program = program_of(TWO_SUM, PROGRAMS[name].encode(), "s.py")

    steps = check(*traced(program, "s.py", [[3, 1, 2], 4]))

    assert steps > 5


def inputs_of(spec: Spec) -> Iterator[list[object]]:
    for example in spec.examples:
        yield [*example.input.values()] if isinstance(example, Example) else [*example.calls]


def check(states: tuple[State, ...], snapshots: list[Sight]) -> int:
    number_of: dict[int, int] = {}
    for state, right in zip(states, snapshots, strict=True):
        sight = sight_of(state)
        if state.happening is Happening.RESUME:
            right = told_late(right, sight)
        assert sight.form == right.form, (state.step, state.happening)
        assert set(sight.keys) <= set(state.heap)
        for key, number in zip(right.keys, sight.keys, strict=True):
            assert number_of.setdefault(key, number) == number
    assert len(set(number_of.values())) == len(number_of)
    return len(states)


def told_late(right: Sight, sight: Sight) -> Sight:
    """What was seen after a generator went on, as of the moment before: see `_settle_resumed`."""
    form = right.form[: len(sight.form)]
    form[-1][1] = sight.form[-1][1]
    return Sight(form, right.keys[: len(sight.keys)])
