"""Any order of the two right positions is accepted."""


def complaint(returned, expected, nums, target):
    if len(returned) != 2:
        return f"two positions are asked for, not {len(returned)}"
    first, second = returned
    if not (0 <= first < len(nums) and 0 <= second < len(nums)):
        return f"a position lies outside the list of {len(nums)} numbers"
    if first == second:
        return f"position {first} is used twice"
    if nums[first] + nums[second] != target:
        return f"{nums[first]} + {nums[second]} is {nums[first] + nums[second]}, not {target}"
    return None
