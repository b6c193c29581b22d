def kth_smallest(root, k):
    answer = None
    place = 0

    def walk(node):
        nonlocal answer, place
        if node is None:
            return
        walk(node.left)
        if place == k:
            answer = node.val
        place += 1
        walk(node.right)

    walk(root)
    return answer
