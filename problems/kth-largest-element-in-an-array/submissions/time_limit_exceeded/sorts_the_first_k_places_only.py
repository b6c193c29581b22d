def find_kth_largest(nums, k):
    for place in range(k):
        largest = place
        for i in range(place + 1, len(nums)):
            if nums[i] > nums[largest]:
                largest = i
        nums[place], nums[largest] = nums[largest], nums[place]
    return nums[k - 1]
