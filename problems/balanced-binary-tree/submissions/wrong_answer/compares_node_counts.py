def is_balanced(root):
    balanced = True

    def count(node):
        nonlocal balanced
        if node is None:
            return 0
        left, right = count(node.left), count(node.right)
        if abs(left - right) > 1:
            balanced = False
        return 1 + left + right

    count(root)
    return balanced
