def sorted_array_to_bst(nums):
    def build(start, end):
        if start >= end:
            return None
        mid = (start + end) // 2
        return TreeNode(nums[mid], build(start, mid), build(mid + 1, end))

    return build(0, len(nums) - 1)
