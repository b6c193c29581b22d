def path_sum(root, target_sum):
    times = Counter({0: 1})

    def visit(node, total):
        if node is None:
            return 0
        total += node.val
        times[total] += 1
        count = times[total - target_sum]
        count += visit(node.left, total) + visit(node.right, total)
        times[total] -= 1
        return count

    return visit(root, 0)
