def top_k_frequent(nums, k):
    counts = Counter(nums)
    return sorted(counts, reverse=True)[:k]
