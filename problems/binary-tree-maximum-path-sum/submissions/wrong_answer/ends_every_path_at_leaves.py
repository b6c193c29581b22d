class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = root.val

        def down(node):
            if not node:
                return float("-inf")
            if not node.left and not node.right:
                self.best = max(self.best, node.val)
                return node.val
            left, right = down(node.left), down(node.right)
            self.best = max(self.best, node.val, left + node.val + right)
            return node.val + max(left, right)

        down(root)
        return self.best
