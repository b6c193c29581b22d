class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        index = {v: i for i, v in enumerate(inorder)}

        def helper(first, start, end):
            if start > end or first >= len(preorder):
                return None
            root = TreeNode(preorder[first])
            k = index[root.val]
            root.left = helper(first + 1, start, k - 1)
            root.right = helper(first + k - start + 2, k + 1, end)
            return root

        return helper(0, 0, len(inorder) - 1)
