class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        def start(node, rest):
            if not node:
                return 0
            if node.val == rest:
                return 1
            return start(node.left, rest - node.val) + start(node.right, rest - node.val)

        if not root:
            return 0
        return (
            start(root, targetSum)
            + self.pathSum(root.left, targetSum)
            + self.pathSum(root.right, targetSum)
        )
