class Solution:
    def deleteNode(self, root: Optional[TreeNode], key: int) -> Optional[TreeNode]:
        parent, node = None, root
        while node and node.val != key:
            parent = node
            node = node.left if key < node.val else node.right
        if not node:
            return root
        if not node.left or not node.right:
            child = node.left or node.right
            if parent and parent.left is node:
                parent.left = child
            elif parent:
                parent.right = child
            return root
        successor = node.right
        while successor.left:
            successor = successor.left
        value = successor.val
        self.deleteNode(root, value)
        node.val = value
        return root
