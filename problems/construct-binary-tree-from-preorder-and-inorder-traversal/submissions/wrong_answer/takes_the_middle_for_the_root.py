def build_tree(preorder, inorder):
    def build(start, end):
        if start == end:
            return None
        middle = (start + end) // 2
        return TreeNode(inorder[middle], build(start, middle), build(middle + 1, end))

    return build(0, len(inorder))
