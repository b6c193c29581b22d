def lowest_common_ancestor(root, p, q):
    def search(node):
        if node is None or node is p or node is q:
            return node
        left, right = search(node.left), search(node.right)
        return node if left and right else left or right

    return search(root).val
