def max_depth(root):
    depth = 0
    level = [root]
    while level:
        depth += 1
        level = [child for node in level if node for child in (node.left, node.right) if child]
    return depth
