def path_sum(root: TreeNode | None, target_sum: int) -> int:
    times = {0: 1}

    def paths_ending_below(node: TreeNode | None, above: int) -> int:
        if node is None:
            return 0
        total = above + node.val
        count = times.get(total - target_sum, 0)
        times[total] = times.get(total, 0) + 1
        count += paths_ending_below(node.left, total) + paths_ending_below(node.right, total)
        times[total] -= 1
        return count

    return paths_ending_below(root, 0)
