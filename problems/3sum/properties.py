"""Laws that hold for every right answer. Each public function is one."""

from collections import Counter


def negating_negates_every_triple(solve, nums):
    """With every number negated, the triples are the old ones negated."""
    negated = solve(nums=[-number for number in nums])
    return _same(negated, [[-number for number in triple] for triple in solve(nums=nums)])


def the_order_of_the_input_does_not_matter(solve, nums):
    """The same numbers, smallest first or last one first, give the same triples."""
    triples = solve(nums=nums)
    return _same(solve(nums=sorted(nums)), triples) and _same(solve(nums=nums[::-1]), triples)


def each_triple_can_be_taken_from_the_list(solve, nums):
    """The numbers of each triple stand at three different positions and add up to 0."""
    there = Counter(nums)
    return all(
        len(triple) == 3 and sum(triple) == 0 and Counter(triple) <= there
        for triple in solve(nums=nums)
    )


def no_triple_comes_twice(solve, nums):
    """No two of the triples hold the same three numbers."""
    triples = [tuple(sorted(triple)) for triple in solve(nums=nums)]
    return len(triples) == len(set(triples))


def a_second_copy_of_the_list_keeps_the_old_triples(solve, nums):
    """With every number there twice, the old triples are still among the triples."""
    doubled = map(sorted, solve(nums=nums + nums))
    old = map(sorted, solve(nums=nums))
    return not Counter(map(tuple, old)) - Counter(map(tuple, doubled))


def _same(triples, others):
    return sorted(map(sorted, triples)) == sorted(map(sorted, others))
