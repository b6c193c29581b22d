def pivot_index(nums: list[int]) -> int:
    total = sum(nums)
    left = 0
    for position, number in enumerate(nums):
        if left == total - left - number:
            return position
        left += number
    return -1
