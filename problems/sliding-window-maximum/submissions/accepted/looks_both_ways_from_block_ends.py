def max_sliding_window(nums, k):
    # Cut into blocks of k, each window is the end of one block and the start of the next.
    n = len(nums)
    from_start = nums[:]
    for i in range(1, n):
        if i % k:
            from_start[i] = max(from_start[i - 1], nums[i])
    to_end = nums[:]
    for i in range(n - 2, -1, -1):
        if (i + 1) % k:
            to_end[i] = max(to_end[i + 1], nums[i])
    return [max(to_end[i], from_start[i + k - 1]) for i in range(n - k + 1)]
