"""Laws that hold for every right answer. Each public function is one."""

LOWEST = -(2**31)


def the_minimum_is_the_smallest_on_the_stack(solve, calls):
    """Every `get_min` returns the smallest number that was put on and not yet taken off."""
    stack = []
    for call, output in zip(calls, solve(calls=calls), strict=True):
        match call:
            case ["push", number]:
                stack.append(number)
            case ["pop"]:
                stack.pop()
            case ["get_min"] if output != min(stack):
                return False
    return True


def a_push_and_its_pop_change_nothing(solve, calls):
    """A very small number, put on and taken off right before each call, leaves no trace."""
    constructor, *rest = calls
    disturbed = [constructor]
    for call in rest:
        disturbed += [["push", LOWEST], ["pop"], call]
    kept = solve(calls=disturbed)[3::3]
    return kept == solve(calls=calls)[1:]


def the_lowest_number_is_top_and_minimum(solve, calls):
    """Right after the lowest possible number is put on, it is the top and the smallest."""
    asked = [*calls, ["push", LOWEST], ["top"], ["get_min"]]
    return solve(calls=asked)[-2:] == [LOWEST, LOWEST]
