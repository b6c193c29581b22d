"""Laws that hold for every right answer. Each public function is one."""

from judge.problem.trees import flat, levels, mirrored


def negating_keeps_the_count(solve, root, target_sum):
    """With every value negated there are as many paths with the negated sum."""
    negated = [None if value is None else -value for value in root]
    return solve(root=negated, target_sum=-target_sum) == solve(root=root, target_sum=target_sum)


def the_mirror_image_keeps_the_count(solve, root, target_sum):
    """Exchanging left and right everywhere keeps the number of paths."""
    mirror = mirrored(root)
    return solve(root=mirror, target_sum=target_sum) == solve(root=root, target_sum=target_sum)


def in_a_chain_it_counts_the_runs_of_a_list(solve, root, target_sum):
    """In a chain to the right, the paths are the runs of the list of its values."""
    values = [value for value in root if value is not None]
    chain = flat([[value] if level == 0 else [None, value] for level, value in enumerate(values)])
    runs = [
        sum(values[start:end]) == target_sum
        for start in range(len(values))
        for end in range(start + 1, len(values) + 1)
    ]
    return solve(root=chain, target_sum=target_sum) == sum(runs)


def two_copies_below_a_high_root_count_twice(solve, root, target_sum):
    """With the tree on both sides of a new root too large to be of use, all paths count twice."""
    wall = 1000
    if sum(abs(value or 0) for value in root) + abs(target_sum) >= wall:
        return True
    double = flat([[wall], *(level + level for level in levels(root))])
    alone = solve(root=root, target_sum=target_sum)
    return solve(root=double, target_sum=target_sum) == 2 * alone
