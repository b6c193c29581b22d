class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.ans = float("-inf")

        def dfs(node):
            if not node:
                return 0
            l = dfs(node.left)
            r = dfs(node.right)
            self.ans = max(self.ans, node.val, node.val + l, node.val + r, node.val + l + r)
            return max(node.val, node.val + l, node.val + r)

        dfs(root)
        return self.ans
