def invertTree(self, root):
    if root:
        return TreeNode(root.val, invertTree(self, root.right), invertTree(self, root.left))
