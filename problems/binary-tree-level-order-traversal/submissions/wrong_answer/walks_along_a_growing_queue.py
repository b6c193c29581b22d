def level_order(root):
    if root is None:
        return []
    levels = []
    queue = [root]
    while queue:
        level = []
        for node in queue:
            level.append(node.val)
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
        levels.append(level)
        queue = []
    return levels
