"""Laws that hold for every right answer. Each public function is one."""


def empty_texts_at_the_ends_stay(solve, strs):
    """An empty text more in front, or at the end, comes back as well."""
    return solve(strs=["", *strs]) == ["", *strs] and solve(strs=[*strs, ""]) == [*strs, ""]


def a_text_may_hold_the_others(solve, strs):
    """All texts joined with a comma, a colon or `#`, as one text more, come back unchanged."""
    longer = [*strs, *(sign.join(strs)[:200] for sign in (",", ":", "#"))]
    return solve(strs=longer) == longer


def a_number_in_front_changes_nothing(solve, strs):
    """Texts that begin with a digit come back unchanged."""
    numbered = [f"{number}{text}"[:200] for number, text in enumerate(strs)]
    return solve(strs=numbered) == numbered


def reversing_the_list_reverses_the_answer(solve, strs):
    """The same texts, last one first, come back last one first."""
    return solve(strs=strs[::-1]) == solve(strs=strs)[::-1]


def each_text_comes_back_alone(solve, strs):
    """A list of one text comes back with this one text."""
    return all(solve(strs=[text]) == [text] for text in strs)
