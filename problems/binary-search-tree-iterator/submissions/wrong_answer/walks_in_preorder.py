class BSTIterator:
    def __init__(self, root):
        self.stack = [root]

    def next(self):
        node = self.stack.pop()
        if node.right:
            self.stack.append(node.right)
        if node.left:
            self.stack.append(node.left)
        return node.val

    def has_next(self):
        return bool(self.stack)
