def reverse_k_group(head, k):
    previous, current = None, head
    for _ in range(k):
        current.next, previous, current = previous, current, current.next
    head.next = current
    return previous
