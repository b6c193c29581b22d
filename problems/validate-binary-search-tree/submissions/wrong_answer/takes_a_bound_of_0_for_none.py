def is_valid_bst(root, low=None, high=None):
    if root is None:
        return True
    if low and root.val <= low:
        return False
    if high and root.val >= high:
        return False
    return is_valid_bst(root.left, low, root.val) and is_valid_bst(root.right, root.val, high)
