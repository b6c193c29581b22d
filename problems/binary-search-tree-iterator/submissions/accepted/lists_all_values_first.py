class BSTIterator:

    def __init__(self, root: Optional[TreeNode]):
        self.vals = []
        self.inorder(root)

    def inorder(self, node):
        if node:
            self.inorder(node.left)
            self.vals.append(node.val)
            self.inorder(node.right)

    def next(self) -> int:
        return self.vals.pop(0)

    def hasNext(self) -> bool:
        return len(self.vals) > 0
