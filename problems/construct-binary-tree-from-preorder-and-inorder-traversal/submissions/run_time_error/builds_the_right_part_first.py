def build_tree(preorder, inorder):
    place_of = {value: place for place, value in enumerate(inorder)}
    roots = iter(preorder)

    def build(start, end):
        if start >= end:
            return None
        root = TreeNode(next(roots))
        place = place_of[root.val]
        root.right = build(place + 1, end)
        root.left = build(start, place)
        return root

    return build(0, len(inorder))
