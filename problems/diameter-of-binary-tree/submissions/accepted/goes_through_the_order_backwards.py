def diameter_of_binary_tree(root):
    order = [root]
    for node in order:
        order += [child for child in (node.left, node.right) if child]

    height = {None: 0}
    longest = 0
    for node in reversed(order):
        left, right = height[node.left], height[node.right]
        height[node] = 1 + max(left, right)
        longest = max(longest, left + right)
    return longest
