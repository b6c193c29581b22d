def max_sub_array(nums):
    total = nums[0]
    for number in nums[1:]:
        total = max(number, total + number)
    return total
