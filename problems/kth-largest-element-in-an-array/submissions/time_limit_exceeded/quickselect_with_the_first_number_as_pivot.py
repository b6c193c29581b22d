def find_kth_largest(nums, k):
    while True:
        pivot = nums[0]
        larger = [number for number in nums if number > pivot]
        equal = nums.count(pivot)
        if k <= len(larger):
            nums = larger
        elif k <= len(larger) + equal:
            return pivot
        else:
            k -= len(larger) + equal
            nums = [number for number in nums if number < pivot]
