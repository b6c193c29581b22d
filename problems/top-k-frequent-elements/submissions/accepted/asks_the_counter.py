def top_k_frequent(nums, k):
    return dict(Counter(nums).most_common(k)).keys()
