def sorted_array_to_bst(nums):
    def build(place):
        if place >= len(nums):
            return None
        return TreeNode(nums[place], build(2 * place + 1), build(2 * place + 2))

    return build(0)
