def is_balanced(root):
    balanced = True

    def height(node):
        nonlocal balanced
        if node is None:
            return 1
        if node.left is None and node.right is None:
            return 1
        left, right = height(node.left), height(node.right)
        if abs(left - right) > 1:
            balanced = False
        return 1 + max(left, right)

    height(root)
    return balanced
