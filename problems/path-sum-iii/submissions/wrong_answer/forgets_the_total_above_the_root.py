def path_sum(root, target_sum):
    times = defaultdict(int)

    def visit(node, total):
        if node is None:
            return 0
        total += node.val
        count = times[total - target_sum]
        times[total] += 1
        count += visit(node.left, total) + visit(node.right, total)
        times[total] -= 1
        return count

    return visit(root, 0)
