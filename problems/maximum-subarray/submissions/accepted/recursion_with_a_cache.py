def max_sub_array(nums):
    @cache
    def ending_at(position):
        if position == 0:
            return nums[0]
        return max(nums[position], nums[position] + ending_at(position - 1))

    return max(ending_at(position) for position in range(len(nums) - 1, -1, -1))
