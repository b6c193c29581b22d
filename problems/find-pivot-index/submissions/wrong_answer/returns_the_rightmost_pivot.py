def pivot_index(nums):
    total = sum(nums)
    left = 0
    pivot = -1
    for i, number in enumerate(nums):
        if 2 * left + number == total:
            pivot = i
        left += number
    return pivot
