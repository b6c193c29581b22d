"""Laws that hold for every right answer. Each public function is one."""


def get_knows_what_a_plain_list_knows(solve, calls):
    """Every `get` returns what stands at that position after all calls before it, or -1."""
    values = []
    for call, output in zip(calls, solve(calls=calls), strict=True):
        if call[0] == "get" and output != _value_at(values, call[1]):
            return False
        _change(values, call)
    return True


def a_first_node_that_goes_again_leaves_no_trace(solve, calls):
    """A node put before all others and taken out again right before each call changes nothing."""
    constructor, *rest = calls
    disturbed = [constructor]
    for call in rest:
        disturbed += [["add_at_head", 7], ["delete_at_index", 0], call]
    return solve(calls=disturbed)[3::3] == solve(calls=calls)[1:]


def a_new_first_node_moves_all_others_by_one(solve, calls):
    """After one more `add_at_head` its value is at 0, and each other value one position further."""
    positions = range(len(calls))
    before = solve(calls=[*calls, *(["get", index] for index in positions)])[len(calls) :]
    asked = [["get", index] for index in range(len(calls) + 1)]
    after = solve(calls=[*calls, ["add_at_head", 5], *asked])[len(calls) + 1 :]
    return after == [5, *before]


def _value_at(values, index):
    return values[index] if 0 <= index < len(values) else -1


def _change(values, call):
    """Does to the plain list what the call does to the linked one."""
    match call:
        case ["add_at_head", value]:
            values.insert(0, value)
        case ["add_at_tail", value]:
            values.append(value)
        case ["add_at_index", index, value] if index <= len(values):
            values.insert(index, value)
        case ["delete_at_index", index] if index < len(values):
            del values[index]
