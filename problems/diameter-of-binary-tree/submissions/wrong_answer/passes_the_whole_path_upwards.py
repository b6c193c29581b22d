def diameter_of_binary_tree(root):
    longest = 0

    def path(node):
        nonlocal longest
        if node is None:
            return 0
        both = path(node.left) + path(node.right)
        longest = max(longest, both)
        return 1 + both

    path(root)
    return longest
