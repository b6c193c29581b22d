def is_balanced(root):
    def height(node):
        return 1 + max(height(node.left), height(node.right)) if node else 0

    if root is None:
        return True
    if abs(height(root.left) - height(root.right)) > 1:
        return False
    is_balanced(root.left)
    return is_balanced(root.right)
