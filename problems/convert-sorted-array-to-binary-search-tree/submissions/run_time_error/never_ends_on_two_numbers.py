def sorted_array_to_bst(nums):
    if len(nums) == 1:
        return TreeNode(nums[0])
    mid = (len(nums) - 1) // 2
    root = TreeNode(nums[mid])
    root.left = sorted_array_to_bst(nums[:mid]) if mid else None
    root.right = sorted_array_to_bst(nums[mid:])
    return root
