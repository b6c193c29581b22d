class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        self.prev = -inf
        return self.inorder(root)

    def inorder(self, node):
        if not node:
            return True
        self.inorder(node.left)
        if node.val <= self.prev:
            return False
        self.prev = node.val
        return self.inorder(node.right)
