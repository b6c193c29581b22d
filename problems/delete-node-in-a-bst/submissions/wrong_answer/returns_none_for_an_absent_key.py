class Solution:
    def deleteNode(self, root: Optional[TreeNode], key: int) -> Optional[TreeNode]:
        dummy = TreeNode(float("inf"), root)
        parent, node = dummy, root
        while node and node.val != key:
            parent, node = node, node.left if key < node.val else node.right
        if not node:
            return None
        child = node.left
        if node.right:
            child = leftmost = node.right
            while leftmost.left:
                leftmost = leftmost.left
            leftmost.left = node.left
        if key < parent.val:
            parent.left = child
        else:
            parent.right = child
        return dummy.left
