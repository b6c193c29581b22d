def lowest_common_ancestor(root, p, q):
    parent = None
    node = root
    while True:
        if node is p or node is q:
            return parent or node
        if p.val < node.val and q.val < node.val:
            parent, node = node, node.left
        elif p.val > node.val and q.val > node.val:
            parent, node = node, node.right
        else:
            return node
