def build_tree(preorder, inorder):
    place_of = {value: place for place, value in enumerate(inorder)}
    roots = iter(preorder)
    place_of = [0] * len(inorder)
    for place, value in enumerate(inorder):
        place_of[value] = place

    def build(start, end):
        if start >= end:
            return None
        root = TreeNode(next(roots))
        place = place_of[root.val]
        root.left = build(start, place)
        root.right = build(place + 1, end)
        return root

    return build(0, len(inorder))
