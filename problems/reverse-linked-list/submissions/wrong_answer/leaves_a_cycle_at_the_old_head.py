def reverse_list(head):
    if head is None:
        return None
    previous, current = head, head.next
    while current:
        following = current.next
        current.next = previous
        previous, current = current, following
    return previous
