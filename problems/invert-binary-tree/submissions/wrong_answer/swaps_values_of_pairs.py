def invert_tree(root):
    if root is None:
        return None
    if root.left and root.right:
        root.left.val, root.right.val = root.right.val, root.left.val
    invert_tree(root.left)
    invert_tree(root.right)
    return root
