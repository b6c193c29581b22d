def diameter_of_binary_tree(root):
    def height(node):
        if node is None:
            return 0
        return 1 + max(height(node.left), height(node.right))

    return height(root.left) + height(root.right)
