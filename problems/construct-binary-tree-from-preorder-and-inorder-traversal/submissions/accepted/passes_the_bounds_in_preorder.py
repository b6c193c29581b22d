class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        index = {v: i for i, v in enumerate(inorder)}

        def helper(pl, pr, il):
            if pl > pr:
                return None
            k = index[preorder[pl]]
            size = k - il
            left = helper(pl + 1, pl + size, il)
            right = helper(pl + size + 1, pr, k + 1)
            return TreeNode(preorder[pl], left, right)

        return helper(0, len(preorder) - 1, 0)
