"""Laws that hold for every right answer. Each public function is one."""

from collections import Counter


def the_answer_is_empty_if_a_letter_is_lacking(solve, s, t):
    """The answer is the empty text exactly if `s` as a whole does not cover `t`."""
    return (solve(s=s, t=t) == "") == bool(Counter(t) - Counter(s))


def the_order_of_t_does_not_matter(solve, s, t):
    """`t` written backwards, or sorted, gives a piece of the same length."""
    length = len(solve(s=s, t=t))
    backwards, in_order = solve(s=s, t=t[::-1]), solve(s=s, t="".join(sorted(t)))
    return len(backwards) == length == len(in_order)


def more_letters_never_make_it_longer(solve, s, t):
    """A piece that covers `t` is still there when letters are added behind `s` or in front."""
    length = len(solve(s=s, t=t))
    longer = [solve(s=s + s, t=t), solve(s=t[:1] + s, t=t)]
    return length == 0 or all(len(piece) <= length for piece in longer)


def reversing_keeps_the_length(solve, s, t):
    """`s` read from its end has a shortest piece of the same length."""
    return len(solve(s=s[::-1], t=t)) == len(solve(s=s, t=t))


def the_piece_covers_itself(solve, s, t):
    """Asked for a piece that covers the piece returned, the answer is as long as that."""
    piece = solve(s=s, t=t)
    return piece == "" or len(solve(s=s, t=piece)) == len(piece) == len(solve(s=piece, t=t))
