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
        node = root.left
        while node.left:
            node = node.left
        root.val = node.val
        root.left = delete_node(root.left, node.val)
    return root
