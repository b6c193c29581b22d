class Solution:
    first = 0

    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        places = {value: place for place, value in enumerate(inorder)}

        def build(start, end):
            if start > end:
                return None
            root = TreeNode(preorder[Solution.first])
            Solution.first += 1
            root.left = build(start, places[root.val] - 1)
            root.right = build(places[root.val] + 1, end)
            return root

        return build(0, len(inorder) - 1)
