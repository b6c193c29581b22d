def delete_node(root, key):
    parent, node = None, root
    while node and node.val != key:
        following = node.left if key < node.val else node.right
        if following is None:
            break
        parent, node = node, following
    if node is None:
        return None
    if node.left and node.right:
        successor, parent = node.right, node
        while successor.left:
            parent, successor = successor, successor.left
        node.val, node = successor.val, successor
    child = node.left or node.right
    if parent is None:
        return child
    if parent.left is node:
        parent.left = child
    else:
        parent.right = child
    return root
