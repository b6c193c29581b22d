class BSTIterator:

    def __init__(self, root: Optional[TreeNode]):
        self.arr = []
        self.i = 0

        def dfs(node):
            if node:
                dfs(node.left)
                self.arr.append(node.val)
                dfs(node.right)

        dfs(root)

    def next(self) -> int:
        self.i += 1
        return self.arr[self.i - 1]

    def hasNext(self) -> bool:
        return self.i < len(self.arr) - 1
