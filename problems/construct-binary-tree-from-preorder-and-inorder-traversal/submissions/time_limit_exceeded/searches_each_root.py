class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        self.i = 0

        def build(start, end):
            if start > end:
                return None
            root = TreeNode(preorder[self.i])
            self.i += 1
            mid = inorder.index(root.val)
            root.left = build(start, mid - 1)
            root.right = build(mid + 1, end)
            return root

        return build(0, len(inorder) - 1)
