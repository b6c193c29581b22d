def invert_tree(root):
    if root is None or root.left is None or root.right is None:
        return root
    root.left, root.right = invert_tree(root.right), invert_tree(root.left)
    return root
