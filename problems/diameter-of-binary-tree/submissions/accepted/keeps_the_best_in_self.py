class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        self.ans = 0

        def dfs(node):
            if not node:
                return -1
            l = dfs(node.left) + 1
            r = dfs(node.right) + 1
            self.ans = max(self.ans, l + r)
            return max(l, r)

        dfs(root)
        return self.ans
