def max_sub_array(nums):
    def best(low, high):
        if high - low == 1:
            return (nums[low],) * 4
        middle = (low + high) // 2
        total, start, end, most = best(low, middle)
        total2, start2, end2, most2 = best(middle, high)
        return (
            total + total2,
            max(start, total + start2),
            max(end2, total2 + end),
            max(most, most2, end + start2),
        )

    return best(0, len(nums))[3]
