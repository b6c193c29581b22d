class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def deepest(node):
            return 1 + max(deepest(node.left), deepest(node.right)) if node else 0

        def shallowest(node):
            return 1 + min(shallowest(node.left), shallowest(node.right)) if node else 0

        return deepest(root) - shallowest(root) <= 1
