def path_sum(root, target_sum):
    times = defaultdict(int)
    times[0] = 1

    def visit(node, total):
        if node is None:
            return 0
        total += node.val
        count = times[total - target_sum]
        times[total] += 1
        return count + visit(node.left, total) + visit(node.right, total)

    return visit(root, 0)
