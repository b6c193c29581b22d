def find_kth_largest(nums, k):
    left, right, place = 0, len(nums) - 1, k - 1
    while True:
        chosen = random.randint(left, right)
        nums[chosen], nums[right] = nums[right], nums[chosen]
        border = left
        for i in range(left, right):
            if nums[i] > nums[right]:
                nums[border], nums[i] = nums[i], nums[border]
                border += 1
        nums[border], nums[right] = nums[right], nums[border]
        if border == place:
            return nums[border]
        if border < place:
            left = border + 1
        else:
            right = border - 1
