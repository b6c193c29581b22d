def diameterOfBinaryTree(self, root):
    def measure(node):
        if node is None:
            return 0, 0
        left_height, left_best = measure(node.left)
        right_height, right_best = measure(node.right)
        through = left_height + right_height
        return 1 + max(left_height, right_height), max(left_best, right_best, through)

    return measure(root)[1]
