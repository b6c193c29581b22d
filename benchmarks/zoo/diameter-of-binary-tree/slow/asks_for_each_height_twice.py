def diameter_of_binary_tree(root):
    def height(node):
        if node is None:
            return 0
        if height(node.left) > height(node.right):
            return 1 + height(node.left)
        return 1 + height(node.right)

    def widest(node):
        if node is None:
            return 0
        through = height(node.left) + height(node.right)
        return max(through, widest(node.left), widest(node.right))

    return widest(root)
