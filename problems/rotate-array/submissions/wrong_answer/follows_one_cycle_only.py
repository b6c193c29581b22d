def rotate(nums, k):
    n = len(nums)
    position, carried = 0, nums[0]
    for _ in range(n):
        position = (position + k) % n
        nums[position], carried = carried, nums[position]
