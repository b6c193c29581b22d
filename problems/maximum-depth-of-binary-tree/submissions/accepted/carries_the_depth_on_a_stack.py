def max_depth(root):
    deepest = 0
    stack = [(root, 1)]
    while stack:
        node, depth = stack.pop()
        if node is not None:
            deepest = max(deepest, depth)
            stack += [(node.left, depth + 1), (node.right, depth + 1)]
    return deepest
