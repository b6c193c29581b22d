class Solution:
    best = float("-inf")

    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.down(root)
        return Solution.best

    def down(self, node):
        if not node:
            return 0
        left = max(0, self.down(node.left))
        right = max(0, self.down(node.right))
        Solution.best = max(Solution.best, node.val + left + right)
        return node.val + max(left, right)
