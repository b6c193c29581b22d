"""Laws that hold for every right answer. Each public function is one."""

MIRRORED = str.maketrans("()[]{}", ")(][}{")


def a_mirror_keeps_the_answer(solve, s):
    """The text read backwards, with every bracket turned round, has the same answer."""
    return solve(s=s[::-1].translate(MIRRORED)) == solve(s=s)


def a_second_copy_keeps_the_answer(solve, s):
    """The text written twice in a row has the same answer."""
    return solve(s=s + s) == solve(s=s)


def a_valid_text_stays_valid_inside_brackets(solve, s):
    """A valid text is still valid between ( and )."""
    return not solve(s=s) or solve(s=f"({s})")


def wrong_or_crossed_brackets_spoil_a_valid_text(solve, s):
    """A valid text is not valid between [ and }, nor between ([ and )]."""
    return not solve(s=s) or not (solve(s=f"[{s}}}") or solve(s=f"([{s})]"))


def a_valid_text_needs_each_bracket(solve, s):
    """A valid text with any one bracket left out is not valid."""
    if not s or not solve(s=s):
        return True
    return not any(solve(s=s[:left_out] + s[left_out + 1 :]) for left_out in range(len(s)))
