def delete_node(root, key):
    if not root:
        return None
    if key < root.val:
        root.left = delete_node(root.left, key)
    elif key > root.val:
        root.right = delete_node(root.right, key)
    else:
        if not root.left:
            return root.right
        if not root.right:
            return root.left
        parent, successor = root, root.right
        while successor.left:
            parent, successor = successor, successor.left
        root.val = successor.val
        parent.left = successor.right
    return root
