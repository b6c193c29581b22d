def kth_smallest(root, k):
    path = []
    while root:
        path.append(root)
        root = root.left
    while k > 1 and len(path) > 1:
        path.pop()
        k -= 1
    node = path[-1]
    while k > 1 and node.right:
        node = node.right
        k -= 1
    return node.val
