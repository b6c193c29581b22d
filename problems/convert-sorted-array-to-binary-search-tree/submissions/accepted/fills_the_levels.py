def sorted_array_to_bst(nums):
    numbers = iter(nums)

    def fill(place):
        if place > len(nums):
            return None
        node = TreeNode()
        node.left = fill(2 * place)
        node.val = next(numbers)
        node.right = fill(2 * place + 1)
        return node

    return fill(1)
