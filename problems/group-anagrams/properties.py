"""Laws that hold for every right answer. Each public function is one."""

from collections import Counter


def every_word_is_kept(solve, strs):
    """The groups together hold the words of the list, each as often as it occurs there."""
    return Counter(word for group in solve(strs=strs) for word in group) == Counter(strs)


def a_group_has_the_same_letters(solve, strs):
    """All words of a group have the same letters, and the words of different groups do not."""
    keys = [{"".join(sorted(word)) for word in group} for group in solve(strs=strs)]
    return all(len(group) == 1 for group in keys) and len(set().union(*keys)) == len(keys)


def putting_letters_in_order_keeps_the_sizes(solve, strs):
    """If the letters of every word are put in alphabetical order, the groups stay as large."""
    ordered = solve(strs=["".join(sorted(word)) for word in strs])
    return sorted(map(len, ordered)) == sorted(map(len, solve(strs=strs)))


def another_order_keeps_the_groups(solve, strs):
    """The same words in reverse order fall into the same groups."""
    there = sorted(sorted(group) for group in solve(strs=strs))
    return sorted(sorted(group) for group in solve(strs=strs[::-1])) == there
