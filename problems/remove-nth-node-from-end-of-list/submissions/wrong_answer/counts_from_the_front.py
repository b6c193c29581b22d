def remove_nth_from_end(head, n):
    front = ListNode(0, head)
    before = front
    for _ in range(n - 1):
        before = before.next
    before.next = before.next.next
    return front.next
