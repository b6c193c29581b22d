def remove_nth_from_end(head: ListNode, n: int) -> ListNode | None:
    front = behind = ahead = ListNode(next=head)  # the first node, too, has one before it
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        behind, ahead = behind.next, ahead.next
    behind.next = behind.next.next
    return front.next
