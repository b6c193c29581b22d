"""A loop's variable points only where its loop does, and places found by comparing point too."""

from judge.playground.film import film
from judge.playground.views import NodesView, RowView, Shape
from tests.playground.tracing import recorded


def _pointed(source: str, call: str) -> list[tuple[int, str, tuple[str, ...]]]:
    """Of every step with pointers: the line, the list, and who points into it."""
    found = [
        (scene.line, view.key, tuple(pointer.name for pointer in view.pointers))
        for scene in film(recorded(source, call)).scenes
        for view in scene.views
        if isinstance(view, RowView) and view.pointers
    ]
    return list(dict.fromkeys(found))


def test_a_variable_of_two_loops_points_into_the_list_of_the_one_at_work() -> None:
    source = """
def f(a, b):
    total = 0
    for i in range(len(a)):
        total += a[i]
    for i in range(len(b)):
        total += b[i]
    return total
"""

    assert _pointed(source, "f([1, 2], [3, 4])") == [
        (5, "a", ("i",)),
        (4, "a", ("i",)),
        (6, "b", ("i",)),
        (7, "b", ("i",)),
    ]


def test_a_variable_that_is_used_after_its_loop_points_everywhere() -> None:
    source = """
def f(a):
    for i in range(len(a)):
        pass
    for i in range(3):
        pass
    return a[i]
"""

    assert [line for line, _, _ in _pointed(source, "f([1, 2, 3])")] == [4, 3, 5, 6, 7]


def test_what_is_compared_with_a_place_in_a_queue_is_a_place() -> None:
    source = """
def f(nums, k):
    line, left = deque(), 0
    for right in range(len(nums)):
        while line and nums[line[-1]] < nums[right]:
            line.pop()
        line.append(right)
        if left > line[0]:
            line.popleft()
        if right + 1 >= k:
            left += 1
    return nums
"""

    assert (8, "nums", ("left", "right")) in _pointed(source, "f([4, 1, 2], 2)")


def test_a_heap_stays_one_under_another_name() -> None:
    source = """
class Median:
    def __init__(self):
        self.heaps = [], []
    def add(self, num):
        small, large = self.heaps
        heapq.heappush(small, num)
        heapq.heappush(large, num)
    def find(self):
        small, large = self.heaps
        return large[0]
def f():
    it = Median()
    it.add(3)
    return it.find()
"""

    last = film(recorded(source, "f()")).scenes[-2]

    heaps = [view.names for view in last.views if isinstance(view, NodesView)]
    assert heaps == [("small",), ("large",)]
    assert all(view.shape is Shape.HEAP for view in last.views if isinstance(view, NodesView))


def test_a_parameter_of_a_function_that_is_handed_over_points() -> None:
    source = """
def f(nums):
    def later(i):
        for j in range(i + 1, len(nums)):
            if nums[j] > nums[i]:
                return j
    return list(map(later, range(len(nums))))
"""

    assert (5, "nums", ("i", "j")) in _pointed(source, "f([1, 2])")
