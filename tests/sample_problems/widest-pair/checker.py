"""Any widest pair is right, with the smaller position first."""


def complaint(returned, expected, nums):
    if len(returned) != 2:
        return f"two positions are asked for, not {len(returned)}"
    left, right = returned
    if not 0 <= left < right < len(nums):
        return "the positions must lie in the list, the smaller one first"
    if nums[left] != nums[right]:
        return f"positions {left} and {right} hold {nums[left]} and {nums[right]}"
    widest = expected[1] - expected[0]
    if right - left != widest:
        return f"these lie {right - left} apart, but {widest} is possible"
    return None
