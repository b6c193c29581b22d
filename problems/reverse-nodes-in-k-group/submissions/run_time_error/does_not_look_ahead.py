def reverse_k_group(head, k):
    front = before = ListNode(0, head)
    while before.next:
        first = before.next
        previous, current = None, first
        for _ in range(k):
            following = current.next
            current.next = previous
            previous, current = current, following
        before.next = previous
        first.next = current
        before = first
    return front.next
