class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        if not root:
            return 0
        depth = 0
        queue = [root]
        while queue:
            following = []
            for node in queue:
                if node:
                    following.append(node.left)
                    following.append(node.right)
            queue = following
            depth += 1
        return depth
