longest = 0


def diameter_of_binary_tree(root):
    def height(node):
        global longest
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        longest = max(longest, left + right)
        return 1 + max(left, right)

    height(root)
    return longest
