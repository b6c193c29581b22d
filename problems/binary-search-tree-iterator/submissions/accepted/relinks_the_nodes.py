class BSTIterator:

    def __init__(self, root: Optional[TreeNode]):
        self.node = root

    def next(self) -> int:
        while self.node.left:
            before = self.node.left
            while before.right:
                before = before.right
            before.right = self.node
            self.node.left, self.node = None, self.node.left
        val = self.node.val
        self.node = self.node.right
        return val

    def hasNext(self) -> bool:
        return self.node is not None
