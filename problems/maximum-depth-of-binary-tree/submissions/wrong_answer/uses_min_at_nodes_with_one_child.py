def max_depth(root):
    if root is None:
        return 0
    left, right = max_depth(root.left), max_depth(root.right)
    if root.left and root.right:
        return 1 + max(left, right)
    return 1 + min(left, right)
