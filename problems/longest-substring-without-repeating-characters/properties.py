"""Laws that hold for every right answer. Each public function is one."""


def reversing_keeps_the_answer(solve, s):
    """The text read from its end has a longest piece of the same length."""
    return solve(s=s[::-1]) == solve(s=s)


def no_more_than_the_different_characters(solve, s):
    """A piece without repeats cannot be longer than there are different characters."""
    return solve(s=s) <= len(set(s))


def doubling_never_shortens(solve, s):
    """The text written twice contains the text, so its answer is at least as large."""
    return solve(s=s + s) >= solve(s=s)


def one_character_adds_at_most_one(solve, s):
    """One more character at the end leaves the answer as it was or makes it larger by 1."""
    longest = solve(s=s)
    return all(0 <= solve(s=s + more) - longest <= 1 for more in ["a", *s[:1], *s[-1:]])


def different_characters_all_count(solve, s):
    """With every repeat taken out, the whole text is the longest piece."""
    different = "".join(dict.fromkeys(s))
    return solve(s=different) == len(different)
