def reverse_k_group(head, k):
    new_head = None
    first = head
    while True:
        node = first
        for _ in range(k):
            if node is None:
                return new_head
            node = node.next
        previous, current = node, first
        while current is not node:
            current.next, previous, current = previous, current, current.next
        if new_head is None:
            new_head = previous
        first = node
