def build_tree(preorder, inorder):
    def build(values):
        if not values:
            return None
        root = values[0]
        smaller = [value for value in values if value < root]
        larger = [value for value in values if value > root]
        return TreeNode(root, build(smaller), build(larger))

    return build(preorder)
