def maxPathSum(self, root):
    def measure(node):
        if node is None:
            return float("-inf"), float("-inf")
        left_down, left_best = measure(node.left)
        right_down, right_best = measure(node.right)
        down = node.val + max(left_down, right_down, 0)
        through = node.val + max(left_down, 0) + max(right_down, 0)
        return down, max(left_best, right_best, through)

    return int(measure(root)[1])
