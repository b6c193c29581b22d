def build_tree(preorder, inorder):
    place_of = {value: place for place, value in enumerate(inorder)}
    roots = iter(preorder)

    def build(start, end):
        if start >= end:
            return None
        root = TreeNode(next(roots))
        place = place_of[root.val]
        root.left = build(start, place - 1)
        root.right = build(place + 1, end)
        return root

    return build(0, len(inorder))
