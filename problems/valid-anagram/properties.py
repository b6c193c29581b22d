"""Laws that hold for every right answer. Each public function is one."""


def a_text_is_a_rearrangement_of_itself(solve, s, t):
    """A text read backwards, or sorted, is a rearrangement of the text."""
    return solve(s=s, t=s[::-1]) and solve(s="".join(sorted(s)), t=s)


def both_ways_are_the_same(solve, s, t):
    """If `s` and `t` change places, the answer stays."""
    return solve(s=t, t=s) == solve(s=s, t=t)


def a_foreign_character_spoils_it(solve, s, t):
    """With one character of the text replaced by one that it does not have, the answer is False."""
    foreign = next(character for character in map(chr, range(97, 1000)) if character not in s)
    changed = [s[:place] + foreign + s[place + 1 :] for place in range(len(s))]
    return not any(solve(s=s, t=text) for text in changed)


def one_character_more_spoils_it(solve, s, t):
    """A text and the same with one character more are no rearrangements of each other."""
    return not any(solve(s=s, t=s + more) or solve(s=s + more, t=s) for more in (s[:1] or "a", "é"))


def doubling_both_keeps_the_answer(solve, s, t):
    """If both texts are written twice, the answer stays."""
    return solve(s=s + s, t=t + t) == solve(s=s, t=t)
