class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        if not root:
            return True
        if self.largest(root.left) >= root.val or self.smallest(root.right) <= root.val:
            return False
        return self.isValidBST(root.left) and self.isValidBST(root.right)

    def largest(self, node):
        if not node:
            return -inf
        return max(node.val, self.largest(node.left), self.largest(node.right))

    def smallest(self, node):
        if not node:
            return inf
        return min(node.val, self.smallest(node.left), self.smallest(node.right))
