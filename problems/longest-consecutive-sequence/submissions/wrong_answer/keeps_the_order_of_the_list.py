def longest_consecutive(nums):
    best = 0
    chain_ending_at = {}
    for number in nums:
        chain_ending_at[number] = chain_ending_at.get(number - 1, 0) + 1
        best = max(best, chain_ending_at[number])
    return best
