def minSubArrayLen(target, nums):
    def some_run_is_enough(length):
        total = sum(nums[:length])
        for end in range(length, len(nums)):
            if total >= target:
                return True
            total += nums[end] - nums[end - length]
        return total >= target

    if sum(nums) < target:
        return 0
    too_short, enough = 0, len(nums)
    while enough - too_short > 1:
        middle = (too_short + enough) // 2
        if some_run_is_enough(middle):
            enough = middle
        else:
            too_short = middle
    return enough
