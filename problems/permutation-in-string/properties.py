"""Laws that hold for every right answer. Each public function is one."""


def the_order_of_s1_does_not_matter(solve, s1, s2):
    """`s1` written backwards, or sorted, gives the same answer."""
    answer = solve(s1=s1, s2=s2)
    return solve(s1=s1[::-1], s2=s2) == answer == solve(s1="".join(sorted(s1)), s2=s2)


def what_is_planted_is_found(solve, s1, s2):
    """With `s1` written backwards in the middle of `s2`, or at one of its ends, the answer is True."""
    planted, middle = s1[::-1], len(s2) // 2
    texts = [s2[:middle] + planted + s2[middle:], planted + s2, s2 + planted]
    return all(solve(s1=s1, s2=text) for text in texts)


def more_letters_never_hide_it(solve, s1, s2):
    """Letters added to `s2` in front and behind never turn True into False."""
    return not solve(s1=s1, s2=s2) or solve(s1=s1, s2="q" + s2 + s2)


def what_is_longer_is_not_contained(solve, s1, s2):
    """A text of one letter more than `s2` has no order that stands in it."""
    return not solve(s1=s2 + s1[0], s2=s2)


def reversing_keeps_the_answer(solve, s1, s2):
    """`s2` read from its end gives the same answer."""
    return solve(s1=s1, s2=s2[::-1]) == solve(s1=s1, s2=s2)
