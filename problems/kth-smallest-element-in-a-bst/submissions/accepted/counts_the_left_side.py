def kth_smallest(root, k):
    def count(node):
        return count(node.left) + 1 + count(node.right) if node else 0

    smaller = count(root.left)
    if k <= smaller:
        return kth_smallest(root.left, k)
    if k == smaller + 1:
        return root.val
    return kth_smallest(root.right, k - smaller - 1)
