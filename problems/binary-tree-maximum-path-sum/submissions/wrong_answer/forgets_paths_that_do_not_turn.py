def max_path_sum(root):
    best = root.val

    def down(node):
        nonlocal best
        if node is None:
            return 0
        left = max(down(node.left), 0)
        right = max(down(node.right), 0)
        best = max(best, node.val, node.val + left + right) if node.left and node.right else best
        return node.val + max(left, right)

    down(root)
    return best
