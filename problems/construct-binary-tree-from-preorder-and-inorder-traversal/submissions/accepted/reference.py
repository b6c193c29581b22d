def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    place_of = {value: place for place, value in enumerate(inorder)}
    roots = iter(preorder)

    def build(start: int, end: int) -> TreeNode | None:
        """The tree of inorder[start:end]; takes just its values from `roots`."""
        if start == end:
            return None
        root = TreeNode(next(roots))
        place = place_of[root.val]
        root.left = build(start, place)
        root.right = build(place + 1, end)
        return root

    return build(0, len(inorder))
