def delete_node(root, key):
    if not root:
        return None
    if key < root.val:
        return delete_node(root.left, key)
    elif key > root.val:
        return delete_node(root.right, key)
    else:
        if not root.left:
            return root.right
        if not root.right:
            return root.left
        successor = root.right
        while successor.left:
            successor = successor.left
        root.val = successor.val
        root.right = delete_node(root.right, root.val)
    return root
