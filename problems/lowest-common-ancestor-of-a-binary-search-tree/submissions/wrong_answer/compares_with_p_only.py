def lowest_common_ancestor(root, p, q):
    node = root
    while node is not p and node is not q:
        node = node.left if p.val < node.val else node.right
    return node
