class Solution(object):
    def isBalanced(self, root):
        if root is None:
            return True
        if abs(self.depth(root.left) - self.depth(root.right)) > 1:
            return False
        return self.isBalanced(root.left) and self.isBalanced(root.right)

    def depth(self, node):
        return 0 if node is None else max(self.depth(node.left), self.depth(node.right)) + 1
