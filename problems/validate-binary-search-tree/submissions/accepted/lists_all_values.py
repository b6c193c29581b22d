def isValidBST(self, root):
    def values(node):
        return values(node.left) + [node.val] + values(node.right) if node else []

    row = values(root)
    return row == sorted(set(row))
