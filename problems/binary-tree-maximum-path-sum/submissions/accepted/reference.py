def max_path_sum(root: TreeNode) -> int:
    best = root.val

    def best_way_down(node: TreeNode | None) -> int:
        nonlocal best
        if node is None:
            return 0
        left = max(best_way_down(node.left), 0)
        right = max(best_way_down(node.right), 0)
        best = max(best, node.val + left + right)
        return node.val + max(left, right)

    best_way_down(root)
    return best
