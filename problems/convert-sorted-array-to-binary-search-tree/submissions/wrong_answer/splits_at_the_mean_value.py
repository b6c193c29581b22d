def sorted_array_to_bst(nums):
    if not nums:
        return None
    place = bisect_left(nums, sum(nums) / len(nums))
    place = min(place, len(nums) - 1)
    return TreeNode(
        nums[place], sorted_array_to_bst(nums[:place]), sorted_array_to_bst(nums[place + 1 :])
    )
