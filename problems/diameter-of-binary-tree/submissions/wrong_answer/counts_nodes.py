def diameter_of_binary_tree(root):
    longest = 0

    def height(node):
        nonlocal longest
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        longest = max(longest, left + right + 1)
        return 1 + max(left, right)

    height(root)
    return longest
