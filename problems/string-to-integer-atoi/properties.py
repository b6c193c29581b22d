"""Laws that hold for every right answer. Each public function is one."""

LOWEST, HIGHEST = -(2**31), 2**31 - 1


def the_answer_fits_into_32_bits(solve, s):
    """The answer lies between -2147483648 and 2147483647."""
    return LOWEST <= solve(s=s) <= HIGHEST


def a_number_that_is_written_is_read_back(solve, s):
    """The answer, written as a text, is read back as the same number."""
    answer = solve(s=s)
    return solve(s=str(answer)) == answer


def every_32_bit_number_is_read(solve, s):
    """A number with 32 bits, here made from the characters of `s`, is read as it is written."""
    number = int.from_bytes(s[-4:].encode().rjust(4, b"\xff"), "big", signed=True)
    return solve(s=str(number)) == number


def letters_at_the_end_change_nothing(solve, s):
    """Whatever stands after a letter does not matter."""
    return solve(s=f"{s}x9") == solve(s=s)


def a_space_in_front_changes_nothing(solve, s):
    """One more space at the beginning is skipped."""
    return solve(s=f" {s}") == solve(s=s)


def a_tab_in_front_ends_the_reading(solve, s):
    """After a tab at the beginning no digit is read."""
    return solve(s=f"\t{s}") == 0


def a_second_sign_ends_the_reading(solve, s):
    """After two signs at the beginning no digit is read."""
    return solve(s=f"+-{s}") == solve(s=f"-+{s}") == 0
