def reverse_k_group(head, k):
    def node_at(node, steps):
        for _ in range(steps):
            node = node.next
            if node is None:
                break
        return node

    first = head
    while first and node_at(first, k - 1):
        left = first
        for distance in range(k - 1, 0, -2):
            right = node_at(left, distance)
            left.val, right.val = right.val, left.val
            left = left.next
        first = node_at(first, k)
    return head
