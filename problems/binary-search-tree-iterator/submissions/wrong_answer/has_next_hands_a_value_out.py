class BSTIterator:
    def __init__(self, root):
        self.values = self.walk(root)

    def walk(self, node):
        if node:
            yield from self.walk(node.left)
            yield node.val
            yield from self.walk(node.right)

    def next(self):
        return next(self.values, None)

    def has_next(self):
        return next(self.values, None) is not None
