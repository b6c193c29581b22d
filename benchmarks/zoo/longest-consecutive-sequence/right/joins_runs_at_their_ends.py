def longest_consecutive(nums):
    length_at = {}
    for number in nums:
        if number not in length_at:
            left = length_at.get(number - 1, 0)
            right = length_at.get(number + 1, 0)
            whole = left + 1 + right
            length_at[number] = length_at[number - left] = length_at[number + right] = whole
    return max(length_at.values(), default=0)
