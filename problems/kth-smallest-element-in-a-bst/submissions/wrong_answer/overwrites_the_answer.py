class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        self.k = k
        self.answer = None
        self.walk(root)
        return self.answer

    def walk(self, node):
        if not node:
            return
        self.walk(node.left)
        self.k -= 1
        if self.k <= 0:
            self.answer = node.val
        self.walk(node.right)
