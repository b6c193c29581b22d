def remove_nth_from_end(head, n):
    front = ListNode(0, head)
    behind, ahead = front, head
    for _ in range(n):
        ahead = ahead.next
    while ahead:
        behind = behind.next
        ahead = ahead.next
    behind.next = behind.next.next
    return head
