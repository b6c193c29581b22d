def path_sum(root, target_sum):
    count = 0
    stack = [(root, [])]
    while stack:
        node, sums = stack.pop()
        if node is not None:
            sums = [total + node.val for total in sums] + [node.val]
            count += sums.count(target_sum)
            stack += [(node.left, sums), (node.right, sums)]
    return count
