def is_balanced(root: TreeNode | None) -> bool:
    balanced = True

    def height(node: TreeNode | None) -> int:
        nonlocal balanced
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        if abs(left - right) > 1:
            balanced = False
        return 1 + max(left, right)

    height(root)
    return balanced
