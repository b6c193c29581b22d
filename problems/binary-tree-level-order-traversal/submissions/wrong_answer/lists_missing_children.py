def level_order(root):
    if root is None:
        return []
    levels = []
    level = [root]
    while any(level):
        levels.append([node.val if node else None for node in level])
        level = [child for node in level if node for child in (node.left, node.right)]
    return levels
