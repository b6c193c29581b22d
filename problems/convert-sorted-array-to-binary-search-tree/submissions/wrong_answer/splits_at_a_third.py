def sorted_array_to_bst(nums):
    def build(start, end):
        if start == end:
            return None
        place = start + (end - start) // 3
        return TreeNode(nums[place], build(start, place), build(place + 1, end))

    return build(0, len(nums))
