def path_sum(root, target_sum):
    count = 0
    times = Counter([0])
    stack = [(root, 0, True)]
    while stack:
        node, above, is_new = stack.pop()
        if node is None:
            continue
        total = above + node.val
        if is_new:
            count += times[total - target_sum]
            times[total] += 1
            stack.append((node, above, False))
            stack.append((node.left, total, True))
            stack.append((node.right, total, True))
        else:
            times[total] -= 1
    return count
