def remove_nth_from_end(head, n):
    front = ListNode(0, head)
    behind = ahead = front
    for _ in range(n + 1):
        ahead = ahead.next if ahead else None
    while ahead and ahead.next:
        behind = behind.next
        ahead = ahead.next
    behind.next = behind.next.next
    return front.next
