def sorted_array_to_bst(nums):
    above = TreeNode()
    ranges = [(above, "right", 0, len(nums))]
    while ranges:
        parent, side, start, end = ranges.pop()
        if start < end:
            middle = start + (end - start - 1) // 2
            node = TreeNode(nums[middle])
            setattr(parent, side, node)
            ranges += [(node, "left", start, middle), (node, "right", middle + 1, end)]
    return above.right
