def lowest_common_ancestor(root, p, q):
    low, high = min(p.val, q.val), max(p.val, q.val)
    node = root
    while node:
        if low < node.val < high:
            return node
        node = node.left if node.val >= high else node.right
    return None
