def delete_node(root, key):
    above_root = TreeNode(0, root)
    parent, side, node = above_root, "left", root
    while node and node.val != key:
        parent, side = node, "left" if key < node.val else "right"
        node = getattr(node, side)
    if node is None:
        return root
    if node.left and node.right:
        above, largest = node, node.left
        while largest.right:
            above, largest = largest, largest.right
        if above is not node:
            above.right = largest.left
            largest.left = node.left
        largest.right = node.right
        setattr(parent, side, largest)
    else:
        setattr(parent, side, node.left or node.right)
    return above_root.left
