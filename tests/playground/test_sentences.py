"""What is said about each step: the whole story of small functions, and nothing invented."""

from judge.playground.film import film
from tests.playground.tracing import recorded


def story(source: str, call: str) -> list[str]:
    return [scene.sentence for scene in film(recorded(source, call)).scenes]


def test_two_pointers_that_swap() -> None:
    source = """
def turn(nums):
    left, right = 0, len(nums) - 1
    while left < right:
        nums[left], nums[right] = nums[right], nums[left]
        left += 1
        right -= 1
    return nums
"""

    assert story(source, "turn([1, 2, 3])") == [
        "turn([1, 2, 3]) is called",
        "turn begins",
        "left starts at 0, right starts at 2",
        "left < right is true: the loop goes on",
        "swap nums[0] and nums[2]",
        "left moves to 1",
        "right moves to 1",
        "the condition left < right is false: the loop ends",
        "turn returns [3, 2, 1]",
    ]


def test_a_swap_of_equal_values_changes_nothing_and_is_not_called_a_swap() -> None:
    source = """
def turn(nums, i, j):
    nums[i], nums[j] = nums[j], nums[i]
    return nums
"""

    assert story(source, "turn([5, 5], 0, 1)")[2] == "nothing changes in nums"


def test_a_list_is_reversed_link_by_link() -> None:
    source = """
def reverse(head):
    prev = None
    while head:
        after = head.next
        head.next = prev
        prev, head = head, after
    return prev
"""

    assert story(source, "reverse(linked([1, 2]))") == [
        "reverse((1)) is called",
        "reverse begins",
        "prev starts as None",
        "head is true: the loop goes on",
        "after starts at (2)",
        "head.next is now None",
        "prev moves to (1), head moves to (2)",
        "head is true: the loop goes on",
        "after becomes None",
        "head.next now points to (1)",
        "prev moves to (2), head becomes None",
        "the condition head is false: the loop ends",
        "reverse returns (2)",
    ]


def test_a_link_written_through_a_name_that_moves_is_told_by_its_node() -> None:
    source = """
def reverse(head):
    prev = None
    while head:
        head.next, prev, head = prev, head, head.next
    return prev
"""

    assert story(source, "reverse(linked([1, 2]))")[6] == (
        "(2).next now points to (1), prev moves to (2), head becomes None"
    )


def test_containers_are_named_for_what_they_are() -> None:
    source = """
def tour():
    stack, line, seen, heap, counts = [], deque(), set(), [], {}
    stack.append(4)
    top = stack.pop()
    line.append(1)
    line.append(2)
    line.popleft()
    seen.add(7)
    seen.add(7)
    seen.remove(7)
    heapq.heappush(heap, 9)
    heapq.heapify(heap)
    counts["a"] = counts.get("a", 0) + 1
    least = heapq.heappop(heap)
"""

    assert story(source, "tour()")[3:] == [
        "push 4 on stack",
        "pop 4 from stack into top",
        "add 1 at the back of line",
        "add 2 at the back of line",
        "take 1 from the front of line",
        "add 7 to seen",
        "nothing changes in seen",
        "remove 7 from seen",
        "push 9 on heap",
        "heapq.heapify(heap) is done",
        "counts['a'] becomes 1",
        "pop 9 from heap into least, tour returns None",
    ]


def test_what_a_value_takes_from_a_stack_on_the_way_is_told() -> None:
    source = """
def add(stack):
    stack.append(stack.pop() + stack.pop())
    if stack.pop() > 3:
        return True
"""

    assert story(source, "add([1, 2])")[2:] == [
        "stack becomes [3]",
        "pop 3 from stack, stack.pop() > 3 is false, add returns None",
    ]


def test_the_calls_of_a_recursion_are_told_with_arguments_and_results() -> None:
    source = """
def fib(n):
    if n < 2: return n
    return fib(n - 1) + fib(n - 2)
"""

    assert story(source, "fib(2)") == [
        "fib(2) is called",
        "fib begins",
        "n < 2 is false",
        "fib(1) is called",
        "fib begins",
        "fib returns 1",
        "fib(0) is called",
        "fib begins",
        "fib returns 0",
        "fib returns 1",
    ]


def test_a_store_after_a_call_tells_only_its_own_change() -> None:
    source = """
def fill(memo, n):
    if n == 0:
        return 1
    memo[n] = fill(memo, n - 1) + 1
    return memo[n]
"""

    told = [text for text in story(source, "fill({}, 2)") if text.startswith("memo")]
    assert told == ["memo[1] becomes 2", "memo[2] becomes 3"]


def test_an_exception_is_told_where_it_is_raised_caught_and_passed_on() -> None:
    source = """
def risky(nums):
    try:
        nums[5]
    except IndexError:
        nums.append(0)
    return {}[1]
"""

    assert story(source, "risky([])")[2:] == [
        "the try block begins",
        "IndexError: list index out of range is raised",
        "after the exception, line 5 is next",
        "the exception is caught",
        "append 0 to nums",
        "KeyError: 1 is raised",
        "risky is left by the exception",
    ]


def test_two_statements_on_a_line_are_told_by_what_they_changed() -> None:
    source = """
def both():
    a = 1; b = 2
    if a: b = 3
    return b
"""

    assert story(source, "both()")[2:] == [
        "a starts at 1, b starts at 2",
        "b becomes 3",
        "both returns 3",
    ]


def test_a_method_of_a_new_object_tells_its_attributes() -> None:
    source = """
class Clicker:
    def __init__(self):
        self.count = 0
    def hit(self):
        self.count += 1
"""

    assert story(source, "Clicker().hit()") == [
        "Clicker() is called",
        "__init__ begins",
        "self.count starts at 0, __init__ is done",
        "hit() is called",
        "hit begins",
        "self.count becomes 1, hit returns None",
    ]


def test_a_condition_on_several_lines_is_told_once_it_is_over() -> None:
    source = """
def check(a, b):
    if (a
            and b):
        return 1
    total = (a
             + b)
    return total
"""

    told = story(source, "check(1, 0)")

    assert told.count("a and b is false") == 1
    assert told[-1] == "check returns 1"
    assert "a and b is true" not in told
    assert "a and b is true" in story(source, "check(1, 2)")


def test_a_slice_that_is_written_is_told_as_a_whole() -> None:
    source = """
def turn(nums, k):
    nums[:] = nums[-k:] + nums[:-k]
    nums[:2] = nums[:2]
"""

    assert story(source, "turn([1, 2, 3, 4, 5], 2)")[2:] == [
        "nums becomes [4, 5, 1, 2, 3]",
        "nothing changes in nums, turn returns None",
    ]


def test_an_equal_value_added_at_the_front_is_not_said_to_be_at_the_back() -> None:
    source = """
def add():
    line = deque([5])
    line.appendleft(5)
    row = [7]
    row.insert(0, 7)
"""

    assert story(source, "add()")[3:6:2] == [
        "add 5 at the front of line",
        "add 7 at the front of row, add returns None",
    ]


def test_a_last_line_of_several_statements_tells_what_it_has_changed() -> None:
    source = """
def best(val, least):
    if val < least: least = val
"""

    assert story(source, "best(3, 5)")[2] == "least becomes 3, best returns None"
    assert story(source, "best(6, 5)")[2] == "best returns None"
