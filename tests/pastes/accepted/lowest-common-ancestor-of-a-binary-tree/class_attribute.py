class Solution:
    answer = None

    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def dfs(node):
            if node is None:
                return 0
            hits = dfs(node.left) + dfs(node.right) + (node in (p, q))
            if hits == 2 and self.answer is None:
                self.answer = node
            return hits

        dfs(root)
        return self.answer
