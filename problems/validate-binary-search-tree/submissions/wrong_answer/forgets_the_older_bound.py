def is_valid_bst(root):
    def valid(node, low, high):
        if node is None:
            return True
        if not low < node.val < high:
            return False
        return valid(node.left, -inf, node.val) and valid(node.right, node.val, inf)

    return valid(root, -inf, inf)
