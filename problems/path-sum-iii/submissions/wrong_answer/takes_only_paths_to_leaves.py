class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        if not root:
            return 0
        below = self.pathSum(root.left, targetSum) + self.pathSum(root.right, targetSum)
        return self.fromHere(root, targetSum) + below

    def fromHere(self, node, rest):
        if not node:
            return 0
        rest -= node.val
        if not node.left and not node.right:
            return 1 if rest == 0 else 0
        return self.fromHere(node.left, rest) + self.fromHere(node.right, rest)
