"""Laws that hold for every right answer. Each public function is one."""


def letters_alone_stand_for_themselves(solve, s):
    """A text without brackets is its own full text."""
    letters = "".join(character for character in s if character.isalpha())
    return solve(s=letters) == letters


def a_full_text_is_its_own_full_text(solve, s):
    """Decoding the answer again changes nothing."""
    full = solve(s=s)
    return solve(s=full) == full


def brackets_around_it_repeat_the_whole(solve, s):
    """With `2[` in front and `]` behind, the full text comes twice."""
    return solve(s=f"2[{s}]") == 2 * solve(s=s)


def twelve_times_is_ten_times_and_twice(solve, s):
    """What stands for twelve copies is as long as ten copies followed by two."""
    return solve(s=f"12[{s}]") == solve(s=f"10[{s}]2[{s}]")


def texts_side_by_side_are_decoded_one_by_one(solve, s):
    """Between two copies of the text, `3[a]` and the letters around it stay where they are."""
    full = solve(s=s)
    return solve(s=f"{s}b3[a]c{s}z") == f"{full}baaac{full}z"
