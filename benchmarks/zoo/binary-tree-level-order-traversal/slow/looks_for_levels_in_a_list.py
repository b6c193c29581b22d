def level_order(root):
    seen = []
    level = [root] if root else []
    levels = []
    while level:
        levels.append([node.val for node in level])
        seen += level
        children = [child for node in level for child in (node.left, node.right) if child]
        level = [child for child in children if not any(child is other for other in seen)]
    return levels
