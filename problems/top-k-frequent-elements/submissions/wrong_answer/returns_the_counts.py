def top_k_frequent(nums, k):
    return [count for _, count in Counter(nums).most_common(k)]
