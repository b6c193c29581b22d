def top_k_frequent(nums, k):
    counts = Counter(nums)
    return sorted(nums, key=lambda value: -counts[value])[:k]
