def max_path_sum(root):
    best = -inf

    def down(node):
        nonlocal best
        if node is None:
            return 0
        left = down(node.left)
        right = down(node.right)
        best = max(best, node.val + left + right)
        return node.val + max(left, right)

    down(root)
    return best
