"""Laws that hold for every right answer. Each public function is one."""


def a_shift_keeps_the_pair(solve, nums, target):
    """Adding 7 to every number and 14 to the target keeps the pair of positions."""
    shifted = solve(nums=[number + 7 for number in nums], target=target + 14)
    return sorted(shifted) == sorted(solve(nums=nums, target=target))


def a_number_without_partner_changes_nothing(solve, nums, target):
    """A number at the end that adds up to the target with no other leaves the answer alone."""
    taken = {target - number for number in nums}
    lonely = next(value for value in range(len(nums) + 1) if value not in taken)
    return sorted(solve(nums=[*nums, lonely], target=target)) == sorted(
        solve(nums=nums, target=target)
    )


def reversing_mirrors_the_pair(solve, nums, target):
    """Reversing the list turns every position i into n - 1 - i."""
    mirrored = [len(nums) - 1 - position for position in solve(nums=nums[::-1], target=target)]
    return sorted(mirrored) == sorted(solve(nums=nums, target=target))
