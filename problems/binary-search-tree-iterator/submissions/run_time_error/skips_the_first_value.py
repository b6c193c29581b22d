class BSTIterator:
    def __init__(self, root):
        self.values = []
        self.place = 0
        self.collect(root)

    def collect(self, node):
        if node:
            self.collect(node.left)
            self.values.append(node.val)
            self.collect(node.right)

    def next(self):
        self.place += 1
        return self.values[self.place]

    def has_next(self):
        return self.place < len(self.values)
