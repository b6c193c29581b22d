def max_sliding_window(nums, k):
    return [sorted(nums[place : place + k])[-1] for place in range(len(nums) - k + 1)]
