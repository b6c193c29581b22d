class BSTIterator:
    def __init__(self, root):
        self.values = self.walk(root)
        self.following = next(self.values, None)

    def walk(self, root):
        stack, node = [], root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.val
            node = node.right

    def next(self):
        value, self.following = self.following, next(self.values, None)
        return value

    def has_next(self):
        return bool(self.following)
