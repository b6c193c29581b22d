def max_path_sum(root):
    order = [root]
    for node in order:
        order += [child for child in (node.left, node.right) if child]

    down = {None: 0}
    best = -inf
    for node in reversed(order):
        left, right = down[node.left], down[node.right]
        best = max(best, left + node.val + right)
        down[node] = max(0, node.val + max(left, right))
    return best
