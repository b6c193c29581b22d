def kthSmallest(self, root, k):
    def inorder(node):
        if node:
            yield from inorder(node.left)
            yield node.val
            yield from inorder(node.right)

    return next(islice(inorder(root), k - 1, None))
