def level_order(root):
    levels = []
    queue = [root]
    while queue:
        level = []
        children = []
        for node in queue:
            if node:
                level.append(node.val)
                children += [child for child in (node.left, node.right) if child]
        levels.append(level)
        queue = children
    return levels
