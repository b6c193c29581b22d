def top_k_frequent(nums, k):
    value_with = {count: value for value, count in Counter(nums).items()}
    return [value_with[count] for count in sorted(value_with, reverse=True)[:k]]
