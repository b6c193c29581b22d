def remove_nth_from_end(head, n):
    front = ListNode(0, head)
    behind = ahead = front
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        behind = behind.next
        ahead = ahead.next
    behind.next = behind.next.next
    head = front.next
    if head is None or head.next is None:
        return None
    return head
