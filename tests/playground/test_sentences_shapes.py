"""What is said where nothing seems to happen: lines with two statements, equal values, calls."""

from tests.playground.test_sentences import story


def test_a_condition_with_its_statement_on_the_same_line_is_told_by_what_follows() -> None:
    source = """
def walk(nums, found):
    for num in nums:
        if num == 1: continue
        if num == 2: found.append(num)
        if num == 3: break
        found.append(0)
    return found
"""

    assert story(source, "walk([1, 2, 3], [])")[2:] == [
        "num starts at 1",
        "num == 1 is true, continue: back to the head of the loop",
        "num becomes 2",
        "num == 1 is false",
        "num == 2 is true, append 2 to found",
        "num == 3 is false",
        "append 0 to found",
        "num becomes 3",
        "num == 1 is false",
        "num == 2 is false",
        "num == 3 is true, break: the loop ends",
        "walk returns [2, 0]",
    ]


def test_a_body_on_the_line_of_its_condition_has_run_unless_the_else_does() -> None:
    source = """
def pick(n):
    if n == 0: n = 5
    elif n == 1: n = 1
    else:
        n = 7
    n += 1
"""

    assert story(source, "pick(0)")[2] == "n == 0 is true, n becomes 5"
    assert story(source, "pick(1)")[2:4] == ["n == 0 is false", "n == 1 is true, n stays 1"]
    assert story(source, "pick(2)")[2:5] == ["n == 0 is false", "n == 1 is false", "n becomes 7"]


def test_a_call_on_the_line_of_its_condition_is_done_when_it_comes_back() -> None:
    source = """
def count(n):
    if n: count(n - 1)
    n = 5
"""

    assert story(source, "count(1)")[2:] == [
        "count(0) is called",
        "count begins",
        "line 3 has run; nothing that is shown has changed",
        "n becomes 5, count returns None",
        "count(n - 1) is done",
        "n becomes 5, count returns None",
    ]


def test_what_an_inner_call_has_changed_is_not_told_again_when_it_is_done() -> None:
    source = """
class Union:
    def __init__(self):
        self.count = 3
    def join(self):
        self.count -= 1
def solve():
    union = Union()
    union.join()
    return union.count
"""

    assert story(source, "solve()")[-3:] == [
        "self.count becomes 2, join returns None",
        "union.join() is done",
        "solve returns 2",
    ]


def test_an_equal_link_that_is_written_again_is_said_to_be_the_same() -> None:
    source = """
def again(head):
    head.next = head.next
    head.val = 1
    head.next.next = None
"""

    assert story(source, "again(linked([1, 2]))")[2:] == [
        "head.next still points to (2)",
        "head.val is still 1",
        "no next changes, again returns None",
    ]


def test_what_is_put_into_a_container_of_a_node_is_told() -> None:
    source = """
class Node:
    def __init__(self, val):
        self.val, self.neighbors = val, []
def join():
    one, other = Node(1), Node(2)
    one.neighbors.append(other)
    other.neighbors.append(one)
    return one
"""

    told = [text for text in story(source, "join()") if text.startswith("append")]
    assert told == ["append (2) to one.neighbors", "append (1) to other.neighbors"]


def test_the_first_item_of_a_new_entry_is_told_as_any_other() -> None:
    source = """
def group(words):
    groups = collections.defaultdict(list)
    for word in words:
        groups[word[0]].append(word)
"""

    told = [text for text in story(source, "group(['ab', 'ac'])") if text.startswith("append")]
    assert told == ["append 'ab' to groups[word[0]]", "append 'ac' to groups[word[0]]"]


def test_nodes_that_look_alike_are_different_items_of_a_set() -> None:
    source = """
def visit(head):
    seen = {head}
    seen.add(head.next)
    seen.add(head.next)
    return seen
"""

    assert story(source, "visit(linked([5, 5]))")[2:5] == [
        "seen starts as {(5)}",
        "add (5) to seen",
        "nothing changes in seen",
    ]


def test_a_generator_goes_on_after_its_yield() -> None:
    source = """
def values(n):
    yield n
    n += 1
def total():
    return sum(values(3))
"""

    assert story(source, "total()")[-3:] == [
        "the yield is done",
        "n becomes 4, values returns None",
        "total returns 3",
    ]
