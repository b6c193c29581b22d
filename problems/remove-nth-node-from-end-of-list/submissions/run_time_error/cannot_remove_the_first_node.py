def remove_nth_from_end(head, n):
    behind = ahead = head
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        behind = behind.next
        ahead = ahead.next
    behind.next = behind.next.next
    return head
