class BSTIterator:
    def __init__(self, root: TreeNode | None) -> None:
        self.waiting: list[TreeNode] = []
        self._wait_down_to_the_smallest(root)

    def next(self) -> int:
        node = self.waiting.pop()
        self._wait_down_to_the_smallest(node.right)
        return node.val

    def has_next(self) -> bool:
        return bool(self.waiting)

    def _wait_down_to_the_smallest(self, node: TreeNode | None) -> None:
        while node:
            self.waiting.append(node)
            node = node.left
