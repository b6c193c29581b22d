def max_path_sum(root):
    best = -inf

    def down(node):
        nonlocal best
        if node is None:
            return 0
        left = down(node.left)
        right = down(node.right)
        best = max(best, node.val, node.val + max(left, 0) + max(right, 0))
        return node.val + max(left, right) if node.left and node.right else node.val + left + right

    down(root)
    return best
