def sorted_array_to_bst(nums):
    middle = len(nums) // 2
    root = TreeNode(nums[middle])
    node = root
    for number in reversed(nums[:middle]):
        node.left = TreeNode(number)
        node = node.left
    node = root
    for number in nums[middle + 1 :]:
        node.right = TreeNode(number)
        node = node.right
    return root
