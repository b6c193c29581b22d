def path_sum(root, target_sum):
    count = 0
    stack = [(root, [])] if root else []
    while stack:
        node, sums = stack.pop()
        sums = [total + node.val for total in sums] + [node.val]
        count += sums.count(target_sum)
        stack += [(child, sums) for child in (node.left, node.right) if child]
    return count
