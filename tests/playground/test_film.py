"""Films of small functions: the right values at the right places, and what changed marked."""

from typing import TypeVar

import msgspec

from judge.playground.film import film
from judge.playground.state import DictObject, Ending, Recording, Ref
from judge.playground.views import (
    CallsView,
    Cell,
    EdgeKind,
    Film,
    GridView,
    NodePointer,
    NodesView,
    Pointer,
    RowKind,
    RowView,
    ScalarsView,
    Scene,
    SetView,
    Shape,
    TableView,
)
from tests.playground.tracing import recorded

V = TypeVar("V")


def filmed(source: str, call: str) -> Film:
    return film(recorded(source, call))


def at(made: Film, line: int, nth: int = 0) -> Scene:
    """The scene at the nth time that the line is about to run."""
    return [
        scene for scene in made.scenes if scene.line == line and "called" not in scene.sentence
    ][nth]


def the(kind: type[V], scene: Scene, key: str = "") -> V:
    [found] = [view for view in scene.views if isinstance(view, kind) and view.key.startswith(key)]
    return found


def test_a_film_has_the_call_as_title_and_says_how_it_ended() -> None:
    made = filmed("def f(x):\n    return x\n", "f(1)")

    assert (made.title, made.ending) == ("f(1)", "the call has returned")
    assert [scene.line for scene in made.scenes] == [1, 2, 2]


def test_a_recording_that_broke_off_says_so() -> None:
    whole = recorded("def f(x):\n    return x\n", "f(1)")

    made = film(Recording(whole.source, whole.call, whole.states[:2], Ending.STOPPED))

    assert len(made.scenes) == 2
    assert made.ending == "the program was stopped here"


def test_pointers_stand_below_the_cells_that_they_index() -> None:
    source = """
def find(nums, wanted):
    low, high = 0, len(nums) - 1
    while low <= high:
        mid = (low + high) // 2
        if nums[mid] < wanted:
            low = mid + 1
        else:
            high = mid - 1
    return low
"""

    made = filmed(source, "find([1, 3, 5], 9)")

    assert the(RowView, at(made, 6)).pointers == (
        Pointer("low", 0),
        Pointer("high", 2),
        Pointer("mid", 1, changed=True),
    )
    assert the(RowView, at(made, 10)).pointers == (
        Pointer("low", 3),
        Pointer("high", 2),
        Pointer("mid", 2),
    )


def test_an_index_that_is_used_with_an_offset_is_drawn_with_it() -> None:
    source = """
def same(a, b):
    for i in range(1, 3):
        if a[i - 1] != b[i]:
            return False
"""

    made = filmed(source, "same([1, 2], [0, 1, 2])")

    assert the(RowView, at(made, 4), "a").pointers == (Pointer("i-1", 0, changed=True),)
    assert the(RowView, at(made, 4), "b").pointers == (Pointer("i", 1, changed=True),)


def test_the_hidden_place_of_a_loop_is_shown_where_it_can_be_counted() -> None:
    source = """
def total(nums):
    result = 0
    for number in nums:
        result += number
    return result
"""

    made = filmed(source, "total([4, 4])")

    places = [the(RowView, scene).pointers for scene in made.scenes if scene.line == 5]
    assert places == [(Pointer("number", 0, changed=True),), (Pointer("number", 1, changed=True),)]
    assert the(RowView, at(made, 6)).pointers == ()


def test_a_loop_that_begins_anew_counts_from_the_start() -> None:
    source = """
def pairs(nums):
    for a in nums:
        for b in nums:
            print
    for a in reversed(nums):
        print
"""

    made = filmed(source, "pairs([7, 8])")

    inner = [
        [one.index for one in the(RowView, scene).pointers if one.name == "b"]
        for scene in made.scenes
        if scene.line == 5
    ]
    backwards = [the(RowView, scene).pointers[0].index for scene in made.scenes if scene.line == 7]
    assert inner == [[0], [1], [0], [1]]
    assert backwards == [1, 0]


def test_only_the_cells_that_a_step_wrote_are_changed() -> None:
    source = """
def turn(nums):
    nums[0], nums[2] = nums[2], nums[0]
    nums.append(9)
    nums.pop(0)
    return nums
"""

    made = filmed(source, "turn([1, 2, 3])")

    marks = [[cell.changed for cell in the(RowView, at(made, line)).cells] for line in (3, 4, 5, 6)]
    assert marks == [
        [False, False, False],
        [True, False, True],
        [False, False, False, True],
        [False, False, False],
    ]


def test_two_names_of_one_list_share_a_view_until_they_part() -> None:
    source = """
def part(a):
    b = a
    b = [1]
    return a
"""

    made = filmed(source, "part([1])")

    assert the(RowView, at(made, 4)).names == ("a", "b")
    assert the(RowView, at(made, 5), "a").names == ("a",)
    assert the(RowView, at(made, 5), "b").names == ("b",)


def test_a_string_is_a_row_only_where_it_is_looked_at_letter_by_letter() -> None:
    source = """
def first(text, other):
    i = 0
    while text[i] == " ":
        i += 1
    return other
"""

    made = filmed(source, "first(' a', 'b')")

    row = the(RowView, at(made, 6))
    assert (row.names, row.kind) == (("text",), RowKind.STRING)
    assert row.cells == (Cell(" "), Cell("a"))
    assert the(ScalarsView, at(made, 6)).values == (("other", Cell("'b'")), ("i", Cell("1")))


def test_the_marks_of_a_grid_stand_at_rows_and_columns() -> None:
    source = """
def walk(grid):
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            grid[r][c] = 0
"""

    made = filmed(source, "walk([[1, 1], [1, 1]])")

    view = the(GridView, at(made, 4, 5))
    assert [[cell.text for cell in row] for row in view.rows] == [["0", "0"], ["0", "0"]]
    assert [cell.changed for row in view.rows for cell in row] == [False, False, False, True]
    assert (view.row_pointers, view.column_pointers) == ((Pointer("r", 1),), (Pointer("c", 1),))


def test_a_reversed_list_keeps_its_places_and_turns_its_links() -> None:
    source = """
def reverse(head):
    prev = None
    while head:
        head.next, prev, head = prev, head, head.next
    return prev
"""

    made = filmed(source, "reverse(linked([1, 2, 3]))")

    first, last = the(NodesView, made.scenes[0]), the(NodesView, made.scenes[-1])
    assert [(node.text, node.column) for node in last.nodes] == [("1", 0), ("2", 1), ("3", 2)]
    assert [(node.column, node.row) for node in first.nodes] == [(0, 0), (1, 0), (2, 0)]
    one, two, three = (node.number for node in last.nodes)
    assert {(edge.start, edge.end) for edge in last.edges} == {
        (one, None),
        (two, one),
        (three, two),
    }
    assert last.pointers == (NodePointer("head", None), NodePointer("prev", three))


def test_a_dummy_stands_before_the_head() -> None:
    source = """
def drop(head):
    dummy = ListNode(0, head)
    dummy.next = head.next
    return dummy.next
"""

    made = filmed(source, "drop(linked([1, 2]))")

    places = {node.text: (node.column, node.row) for node in the(NodesView, at(made, 4)).nodes}
    assert places == {"0": (0, 0), "1": (1, 0), "2": (2, 0)}


def test_a_node_that_is_put_between_two_others_has_its_place_there() -> None:
    source = """
def weave(head):
    node = head
    while node:
        after = node.next
        node.next = ListNode(node.val * 10, after)
        node = after
"""

    made = filmed(source, "weave(linked([1, 2]))")

    first, last = made.scenes[0], made.scenes[-1]
    before = {node.text: (node.column, node.row) for node in the(NodesView, first).nodes}
    after = {node.text: (node.column, node.row) for node in the(NodesView, last).nodes}
    assert before == {"1": (0, 0), "2": (2, 0)}
    assert after == {"1": (0, 0), "10": (1, 0), "2": (2, 0), "20": (3, 0)}


def test_a_node_that_is_linked_into_a_list_by_hand_has_its_place_there() -> None:
    source = """
class Link:
    def __init__(self, val):
        self.val, self.prev, self.next = val, None, None
def fill():
    left, right = Link("l"), Link("r")
    left.next, right.prev = right, left
    for val in "ab":
        node, last = Link(val), right.prev
        last.next = right.prev = node
        node.next, node.prev = right, last
    return left
"""

    view = the(NodesView, filmed(source, "fill()").scenes[-1])

    assert {node.text: (node.column, node.row) for node in view.nodes} == {
        "'l'": (0, 0),
        "'a'": (1, 0),
        "'b'": (2, 0),
        "'r'": (3, 0),
    }


def test_a_variable_whose_node_is_beyond_those_that_are_drawn_is_told_by_its_value() -> None:
    source = """
def last(head):
    node = head
    while node.next:
        node = node.next
    return node
"""

    scene = filmed(source, "last(linked(list(range(45))))").scenes[-1]

    assert [pointer.name for pointer in the(NodesView, scene).pointers] == ["head"]
    assert the(ScalarsView, scene).values == (("node", Cell("(44)")),)


def test_a_list_stays_in_its_row_where_there_is_no_room_for_all_that_was_put_into_it() -> None:
    source = """
def weave(head):
    node = head
    while node:
        after = node.next
        node.next = ListNode("new", after)
        node = after
"""

    view = the(NodesView, filmed(source, "weave(linked(list(range(30))))").scenes[0])

    assert {node.row for node in view.nodes} == {0}
    assert [node.text for node in sorted(view.nodes, key=lambda node: node.column)] == [
        str(value) for value in range(30)
    ]


def test_a_tree_that_grows_has_room_for_its_nodes_from_the_start() -> None:
    source = """
def build(nums):
    if not nums:
        return None
    node = TreeNode(nums[0])
    node.left = build(nums[1:])
    return node
"""

    made = filmed(source, "build([3, 2, 1])")

    last = the(NodesView, made.scenes[-1])
    assert sorted((node.column, node.row, node.text) for node in last.nodes) == [
        (0, 2, "1"),
        (1, 1, "2"),
        (2, 0, "3"),
    ]


def test_a_heap_is_drawn_as_the_tree_that_it_is() -> None:
    source = """
def push(nums):
    heap = []
    for number in nums:
        heapq.heappush(heap, number)
    return heap
"""

    view = the(NodesView, filmed(source, "push([3, 1, 2])").scenes[-1])

    assert view.shape is Shape.HEAP
    assert [(node.text, node.column, node.row) for node in view.nodes] == [
        ("1", 1, 0),
        ("3", 0, 1),
        ("2", 2, 1),
    ]
    assert [(edge.start, edge.end, edge.kind) for edge in view.edges] == [
        (0, 1, EdgeKind.LEFT),
        (0, 2, EdgeKind.RIGHT),
    ]


def test_a_graph_is_drawn_from_its_lists_of_neighbours() -> None:
    source = """
def visit(graph, start):
    seen, stack = set(), [start]
    while stack:
        node = stack.pop()
        seen.add(node)
        for other, cost in graph[node]:
            if other not in seen:
                stack.append(other)
    return seen
"""

    scene = at(filmed(source, "visit({'a': [('b', 5)], 'b': []}, 'a')"), 8)

    view = the(NodesView, scene)
    assert (view.shape, [node.text for node in view.nodes]) == (Shape.GRAPH, ["'a'", "'b'"])
    assert [(edge.start, edge.end, edge.label) for edge in view.edges] == [(0, 1, "5")]
    assert view.pointers == (NodePointer("node", 0), NodePointer("other", 1, changed=True))
    assert the(SetView, scene).cells == (Cell("'a'"),)


def test_a_table_marks_new_keys_and_new_values() -> None:
    source = """
def count():
    counts = {"a": 1, "b": 1}
    counts["a"] = 2
    counts["c"] = 1
    return counts
"""

    made = filmed(source, "count()")

    rows = [the(TableView, at(made, line)).rows for line in (5, 6)]
    assert [[(key.changed, value.changed) for key, value in row] for row in rows] == [
        [(False, True), (False, False)],
        [(False, False), (False, False), (True, True)],
    ]


def test_keys_that_look_alike_are_marked_each_for_itself() -> None:
    source = """
def climb(head):
    above = {head: None, head.next: head}
    above[head.next] = head.next
    return above
"""

    made = filmed(source, "climb(linked([7, 7]))")

    rows = the(TableView, at(made, 5)).rows
    assert [(key.changed, value.changed) for key, value in rows] == [(False, False), (False, True)]


def test_the_calls_of_a_recursion_form_a_tree_and_tell_what_a_memo_answered() -> None:
    source = """
def fib(n, memo):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fib(n - 1, memo) + fib(n - 2, memo)
    return memo[n]
"""

    calls = the(CallsView, filmed(source, "fib(3, {})").scenes[-1]).calls

    texts = {call.number: call.text for call in calls}
    told = [
        (texts.get(call.parent or 0), call.text, call.result, call.is_memo_hit) for call in calls
    ]
    assert told == [
        (None, "fib(3, {})", "2", False),
        ("fib(3, {})", "fib(2, {})", "1", False),
        ("fib(2, {})", "fib(1, {})", "1", False),
        ("fib(2, {})", "fib(0, {1: 1})", "0", False),
        ("fib(3, {})", "fib(1, {1: 1, 0: 0, …})", "1", True),
    ]


def test_a_function_inside_another_sees_the_variables_around_it() -> None:
    source = """
def outer(nums):
    best = 0
    def visit(i):
        nonlocal best
        best = nums[i]
    visit(0)
    visit(1)
    return best
"""

    scene = at(filmed(source, "outer([4, 5])"), 6, 2)

    assert the(RowView, scene).pointers == (Pointer("i", 1),)
    assert the(ScalarsView, scene).values == (("i", Cell("1")), ("best", Cell("4")))


def test_the_attributes_of_an_object_are_drawn_in_its_stead() -> None:
    source = """
class Recent:
    def __init__(self):
        self.calls = deque()
        self.total = 0
    def ping(self, t):
        self.calls.append(t)
        while self.calls[0] < t - 3:
            self.calls.popleft()
        self.total += 1
"""

    scene = filmed(source, "(lambda r: (r.ping(1), r.ping(9)))(Recent())").scenes[-1]

    row = the(RowView, scene, "self.calls")
    assert (row.kind, [cell.text for cell in row.cells]) == (RowKind.QUEUE, ["9"])
    assert ("self.total", Cell("2", changed=True)) in the(ScalarsView, scene).values


def test_a_source_that_shows_no_roles_is_still_drawn() -> None:
    whole = recorded("def f(nums):\n    return nums\n", "f([1])")

    made = film(Recording("def f(:", "f([1])", whole.states, Ending.RETURNED))

    assert the(RowView, made.scenes[0]).cells == (Cell("1"),)
    assert made.scenes[-1].sentence == "f returns [1]"


def test_a_variable_of_the_module_is_drawn_with_those_of_the_call() -> None:
    whole = recorded("memo = {}\ndef f(x):\n    memo[x] = 1\n    return x\n", "f(1)")
    states = [
        msgspec.structs.replace(state, module={"memo": Ref(99)}, heap={**state.heap, 99: table})
        for state, table in zip(
            whole.states,
            (DictObject(()), DictObject(()), DictObject(((1, 1),)), DictObject(((1, 1),))),
            strict=True,
        )
    ]

    made = film(Recording(whole.source, whole.call, states, Ending.RETURNED))

    assert the(TableView, made.scenes[2]).rows == ((Cell("1", True), Cell("1", True)),)
    assert made.scenes[2].sentence == "memo[1] becomes 1"


def test_a_constant_of_the_module_has_no_view() -> None:
    whole = recorded("def f(x):\n    return x\n", "f(1)")
    table = DictObject(((1, 1),))
    states = [
        msgspec.structs.replace(state, module={"STEPS": Ref(99)}, heap={**state.heap, 99: table})
        for state in whole.states
    ]

    made = film(Recording(whole.source, whole.call, states, Ending.RETURNED))

    assert [
        view for scene in made.scenes for view in scene.views if isinstance(view, TableView)
    ] == []
