def is_valid_bst(root):
    def inorder(node):
        if node:
            yield from inorder(node.left)
            yield node.val
            yield from inorder(node.right)

    return all(left < right for left, right in itertools.pairwise(inorder(root)))
