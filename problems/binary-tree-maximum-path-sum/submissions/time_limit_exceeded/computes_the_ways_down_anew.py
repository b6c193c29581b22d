class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        if not root:
            return float("-inf")
        through = root.val + self.down(root.left) + self.down(root.right)
        return max(through, self.maxPathSum(root.left), self.maxPathSum(root.right))

    def down(self, node):
        if not node:
            return 0
        return max(0, node.val + max(self.down(node.left), self.down(node.right)))
