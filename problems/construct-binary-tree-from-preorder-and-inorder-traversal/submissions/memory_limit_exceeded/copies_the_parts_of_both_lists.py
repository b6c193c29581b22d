class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        if not preorder:
            return None
        mid = inorder.index(preorder[0])
        left = self.buildTree(preorder[1 : mid + 1], inorder[:mid])
        right = self.buildTree(preorder[mid + 1 :], inorder[mid + 1 :])
        return TreeNode(preorder[0], left, right)
