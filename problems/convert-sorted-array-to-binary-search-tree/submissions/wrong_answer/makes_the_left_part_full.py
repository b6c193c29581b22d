def sorted_array_to_bst(nums):
    if not nums:
        return None
    left = 1
    while 2 * left + 1 < len(nums):
        left = 2 * left + 1
    if len(nums) == 1:
        left = 0
    return TreeNode(
        nums[left], sorted_array_to_bst(nums[:left]), sorted_array_to_bst(nums[left + 1 :])
    )
