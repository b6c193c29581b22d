class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        if not root:
            return 0
        return (
            self.startingAt(root, targetSum)
            + self.pathSum(root.left, targetSum)
            + self.pathSum(root.right, targetSum)
        )

    def startingAt(self, node, rest):
        if not node:
            return 0
        rest -= node.val
        return (
            (rest == 0) + self.startingAt(node.left, rest) + self.startingAt(node.right, rest)
        )
