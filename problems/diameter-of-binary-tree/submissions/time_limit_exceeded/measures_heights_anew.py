class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        if not root:
            return 0
        through = self.height(root.left) + self.height(root.right)
        return max(
            through, self.diameterOfBinaryTree(root.left), self.diameterOfBinaryTree(root.right)
        )

    def height(self, node):
        if not node:
            return 0
        return 1 + max(self.height(node.left), self.height(node.right))
