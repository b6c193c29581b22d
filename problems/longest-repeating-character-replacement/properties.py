"""Laws that hold for every right answer. Each public function is one."""

from string import ascii_uppercase


def one_more_change_is_worth_one_letter(solve, s, k):
    """One more change makes the stretch longer by at least 1, unless it covers the text already."""
    longest = solve(s=s, k=k)
    return longest == len(s) or longest < solve(s=s, k=k + 1) <= len(s)


def reversing_keeps_the_answer(solve, s, k):
    """The text read from its end has a stretch of the same length."""
    return solve(s=s[::-1], k=k) == solve(s=s, k=k)


def renaming_keeps_the_answer(solve, s, k):
    """With each letter replaced by the next one, and Z by A, the length stays the same."""
    following = str.maketrans(ascii_uppercase, ascii_uppercase[1:] + "A")
    return solve(s=s.translate(following), k=k) == solve(s=s, k=k)


def without_changes_the_longest_run_counts(solve, s, k):
    """With k = 0 the answer is the longest run of a letter that stands in the text."""
    longest = solve(s=s, k=0)
    return any(c * longest in s for c in s) and not any(c * (longest + 1) in s for c in s)


def the_stretch_is_within_means(solve, s, k):
    """Some stretch of the length returned needs no more than k changes, and no longer one does."""
    longest = solve(s=s, k=k)
    return _cost(s, longest) <= k and (longest == len(s) or _cost(s, longest + 1) > k)


def _cost(s, length):
    """The fewest changes that make a stretch of this length all one letter."""
    pieces = [s[start : start + length] for start in range(len(s) - length + 1)]
    return min((length - max(map(piece.count, piece)) for piece in pieces), default=len(s) + 1)
