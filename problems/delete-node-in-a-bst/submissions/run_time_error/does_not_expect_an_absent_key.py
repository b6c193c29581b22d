def delete_node(root, key):
    if key < root.val:
        root.left = delete_node(root.left, key)
    elif key > root.val:
        root.right = delete_node(root.right, key)
    elif root.left and root.right:
        node = root.right
        while node.left:
            node = node.left
        root.val = node.val
        root.right = delete_node(root.right, node.val)
    else:
        return root.left or root.right
    return root
