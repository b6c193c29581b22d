class BSTIterator:
    def __init__(self, root):
        self.root = root
        self.last = -1

    def next(self):
        self.last = min(value for value in self.values() if value > self.last)
        return self.last

    def has_next(self):
        return any(value > self.last for value in self.values())

    def values(self):
        stack = [self.root]
        while stack:
            node = stack.pop()
            yield node.val
            stack += [child for child in (node.left, node.right) if child]
