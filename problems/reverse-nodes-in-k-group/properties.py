"""Laws that hold for every right answer. Each public function is one."""


def doing_it_twice_gives_the_list_back(solve, head, k):
    """Turning the blocks of the result around once more gives the list that you started with."""
    return solve(head=solve(head=head, k=k), k=k) == head


def blocks_of_one_change_nothing(solve, head, k):
    """With `k` = 1 the list stays as it is."""
    return solve(head=head, k=1) == head


def one_block_of_all_is_a_full_reverse(solve, head, k):
    """With `k` equal to the number of nodes the whole list is turned around."""
    return solve(head=head, k=len(head)) == head[::-1]


def a_block_in_front_leaves_the_others_alone(solve, head, k):
    """A full block put before the list is turned around, and all behind it comes out as before."""
    block = [*range(k)]
    return solve(head=[*block, *head], k=k) == [*block[::-1], *solve(head=head, k=k)]


def a_short_last_block_stays(solve, head, k):
    """The nodes that fill no block stand at the end in their old order."""
    rest = len(head) % k
    return rest == 0 or solve(head=head, k=k)[-rest:] == head[-rest:]
