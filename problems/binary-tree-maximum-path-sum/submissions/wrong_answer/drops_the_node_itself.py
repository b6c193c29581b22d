def max_path_sum(root):
    best = -inf

    def down(node):
        nonlocal best
        if node is None:
            return 0
        left = max(down(node.left), 0)
        right = max(down(node.right), 0)
        best = max(best, node.val + left + right)
        return max(left, right, node.val)

    down(root)
    return best
