class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        seen = defaultdict(int)
        seen[0] = 1
        self.res = 0

        def dfs(node, cur):
            if not node:
                return
            cur += node.val
            self.res += seen[cur - targetSum]
            seen[cur] += 1
            dfs(node.left, cur)
            dfs(node.right, cur)
            seen[cur] -= 1

        dfs(root, 0)
        return self.res
