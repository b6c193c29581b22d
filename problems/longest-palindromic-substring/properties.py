"""Laws that hold for every right answer. Each public function is one."""


def reversing_keeps_the_length(solve, s):
    """The text read from its end has a longest palindrome of the same length."""
    return len(solve(s=s[::-1])) == len(solve(s=s))


def a_text_and_its_mirror_are_one_palindrome(solve, s):
    """The text followed by its mirror image is a palindrome as a whole."""
    whole = s + s[::-1]
    return solve(s=whole) == whole


def the_answer_has_some_length(solve, s):
    """The answer has at least one character and at most as many as the text."""
    return 1 <= len(solve(s=s)) <= len(s)


def writing_everything_twice_doubles_the_length(solve, s):
    """With every character written twice, the longest palindrome is twice as long."""
    doubled = "".join(2 * char for char in s)
    return len(solve(s=doubled)) == 2 * len(solve(s=s))


def the_answer_is_its_own_answer(solve, s):
    """The longest palindrome of the answer is the answer itself."""
    answer = solve(s=s)
    return solve(s=answer) == answer
