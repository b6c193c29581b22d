def find_kth_largest(nums, k):
    distinct = sorted(set(nums), reverse=True)
    return distinct[min(k, len(distinct)) - 1]
