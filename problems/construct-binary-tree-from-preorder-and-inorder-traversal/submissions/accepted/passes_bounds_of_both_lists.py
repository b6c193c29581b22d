class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        index = {v: i for i, v in enumerate(inorder)}

        def helper(pl, pr, il, ir):
            if pl > pr:
                return None
            k = index[preorder[pl]]
            size = k - il
            left = helper(pl + 1, pl + size, il, k - 1)
            right = helper(pl + size + 1, pr, k + 1, ir)
            return TreeNode(preorder[pl], left, right)

        return helper(0, len(preorder) - 1, 0, len(inorder) - 1)
