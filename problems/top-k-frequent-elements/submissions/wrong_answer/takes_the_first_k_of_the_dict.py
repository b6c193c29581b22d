def top_k_frequent(nums, k):
    counts = {}
    for number in nums:
        counts[number] = counts.get(number, 0) + 1
    return list(counts)[:k]
