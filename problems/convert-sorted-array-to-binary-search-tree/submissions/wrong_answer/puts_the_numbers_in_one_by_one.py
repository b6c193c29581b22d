def sorted_array_to_bst(nums):
    root = TreeNode(nums[0])
    for number in nums[1:]:
        node = root
        while True:
            if number < node.val:
                if node.left is None:
                    node.left = TreeNode(number)
                    break
                node = node.left
            else:
                if node.right is None:
                    node.right = TreeNode(number)
                    break
                node = node.right
    return root
