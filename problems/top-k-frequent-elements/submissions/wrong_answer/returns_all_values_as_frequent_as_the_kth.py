def top_k_frequent(nums, k):
    counts = Counter(nums)
    least = sorted(counts.values(), reverse=True)[k - 1]
    return [value for value in counts if counts[value] >= least]
