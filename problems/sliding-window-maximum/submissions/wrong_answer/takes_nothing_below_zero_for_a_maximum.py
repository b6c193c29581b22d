def max_sliding_window(nums, k):
    n = len(nums)
    from_start = [0] * n
    to_end = [0] * n
    for i in range(n):
        from_start[i] = max(nums[i], from_start[i - 1] if i % k else 0)
    for i in range(n - 1, -1, -1):
        to_end[i] = max(nums[i], to_end[i + 1] if (i + 1) % k and i + 1 < n else 0)
    return [max(to_end[i], from_start[i + k - 1]) for i in range(n - k + 1)]
