def reverse_k_group(head, k):
    length = 0
    node = head
    while node:
        length += 1
        node = node.next

    front = ListNode(0, head)
    for block in range(length // k):
        before = front
        for _ in range(block * k):
            before = before.next
        first = before.next
        previous, current = None, first
        for _ in range(k):
            current.next, previous, current = previous, current, current.next
        before.next = previous
        first.next = current
    return front.next
