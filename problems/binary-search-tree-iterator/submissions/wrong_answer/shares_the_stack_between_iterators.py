class BSTIterator:
    stack = []

    def __init__(self, root: Optional[TreeNode]):
        self.push_all(root)

    def push_all(self, node):
        while node:
            self.stack.append(node)
            node = node.left

    def next(self) -> int:
        node = self.stack.pop()
        self.push_all(node.right)
        return node.val

    def hasNext(self) -> bool:
        return len(self.stack) > 0
