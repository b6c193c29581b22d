def first_missing_positive(nums: list[int]) -> int:
    size = len(nums)
    for position in range(size):
        while 1 <= nums[position] <= size:
            home = nums[position] - 1
            if nums[home] == nums[position]:
                break
            nums[position], nums[home] = nums[home], nums[position]
    for position, number in enumerate(nums):
        if number != position + 1:
            return position + 1
    return size + 1
