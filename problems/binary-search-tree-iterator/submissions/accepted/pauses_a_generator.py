class BSTIterator:
    def __init__(self, root):
        self.values = self.walk(root)
        self.following = next(self.values, None)

    def walk(self, node):
        if node:
            yield from self.walk(node.left)
            yield node.val
            yield from self.walk(node.right)

    def next(self):
        value = self.following
        self.following = next(self.values, None)
        return value

    def has_next(self):
        return self.following is not None
