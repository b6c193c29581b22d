"""Laws that hold for every right answer. Each public function is one."""


def a_range_of_one_is_the_number_itself(solve, calls):
    """`sum_range(i, i)` is the number at position i."""
    (_, nums), *_ = calls
    asked = [calls[0], *(["sum_range", place, place] for place in range(len(nums)))]
    return solve(calls=asked)[1:] == nums


def two_parts_add_up_to_the_whole(solve, calls):
    """The sums from a to b and from b + 1 to c add up to the sum from a to c."""
    constructor, *questions = calls
    for _, left, right in questions:
        middle = (left + right) // 2
        if middle < right:
            parts = [["sum_range", left, middle], ["sum_range", middle + 1, right]]
            _, first, second, whole = solve(calls=[constructor, *parts, ["sum_range", left, right]])
            if first + second != whole:
                return False
    return True


def the_order_of_the_questions_does_not_matter(solve, calls):
    """The same questions asked in reverse order get the same answers."""
    constructor, *questions = calls
    backwards = solve(calls=[constructor, *reversed(questions)])[1:]
    return backwards[::-1] == solve(calls=calls)[1:]


def the_opposite_numbers_have_the_opposite_sums(solve, calls):
    """If every number changes its sign, so does every answer."""
    (name, nums), *questions = calls
    opposite = solve(calls=[[name, [-number for number in nums]], *questions])[1:]
    return [-total for total in opposite] == solve(calls=calls)[1:]
