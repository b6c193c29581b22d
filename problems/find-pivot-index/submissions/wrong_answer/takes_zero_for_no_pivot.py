def pivot_index(nums):
    total, left, pivot = sum(nums), 0, 0
    for i, number in enumerate(nums):
        if not pivot and 2 * left + number == total:
            pivot = i
        left += number
    return pivot or -1
