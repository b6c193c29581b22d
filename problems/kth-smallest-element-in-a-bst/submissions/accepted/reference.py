def kth_smallest(root: TreeNode, k: int) -> int:
    waiting: list[TreeNode] = []
    node: TreeNode | None = root
    while True:
        while node is not None:
            waiting.append(node)
            node = node.left
        node = waiting.pop()
        k -= 1
        if k == 0:
            return node.val
        node = node.right
