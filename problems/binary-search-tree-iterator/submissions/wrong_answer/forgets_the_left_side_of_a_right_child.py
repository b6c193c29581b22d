class BSTIterator:
    def __init__(self, root):
        self.stack = []
        self.push(root)

    def push(self, node):
        while node:
            self.stack.append(node)
            node = node.left

    def next(self):
        node = self.stack.pop()
        if node.right:
            self.stack.append(node.right)
        return node.val

    def has_next(self):
        return len(self.stack) > 0
