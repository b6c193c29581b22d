def is_valid_bst(root: TreeNode | None) -> bool:
    def lies_between(node: TreeNode | None, low: float, high: float) -> bool:
        if node is None:
            return True
        return (
            low < node.val < high
            and lies_between(node.left, low, node.val)
            and lies_between(node.right, node.val, high)
        )

    return lies_between(root, -inf, inf)
