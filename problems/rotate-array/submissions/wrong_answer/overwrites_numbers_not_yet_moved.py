def rotate(nums, k):
    n = len(nums)
    for position in range(n):
        nums[(position + k) % n] = nums[position]
