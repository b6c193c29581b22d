def lowest_common_ancestor(root, p, q):
    def contains(node, wanted):
        if node is None:
            return False
        return node is wanted or contains(node.left, wanted) or contains(node.right, wanted)

    node = root
    while True:
        if contains(node.left, p) and contains(node.left, q):
            node = node.left
        elif contains(node.right, p) and contains(node.right, q):
            node = node.right
        else:
            return node
