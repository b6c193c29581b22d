class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        values = []

        def walk(node):
            if node:
                values.append(node.val)
                walk(node.left)
                walk(node.right)

        walk(root)
        return values[k - 1]
