def reverse_k_group(head, k):
    front = before = ListNode(0, head)
    while before.next:
        first = before.next
        previous, current = None, first
        for _ in range(k):
            if current is None:
                break
            current.next, previous, current = previous, current, current.next
        before.next = previous
        first.next = current
        before = first
    return front.next
