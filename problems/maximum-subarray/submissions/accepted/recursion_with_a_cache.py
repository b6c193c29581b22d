def max_sub_array(nums):
    @cache
    def ending_at(position):
        if position == 0:
            return nums[0]
        return max(nums[position], nums[position] + ending_at(position - 1))

    ending_at(len(nums) - 1)
    return max(map(ending_at, range(len(nums))))
