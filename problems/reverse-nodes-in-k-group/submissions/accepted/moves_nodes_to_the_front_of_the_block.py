def reverse_k_group(head, k):
    length = 0
    node = head
    while node:
        length += 1
        node = node.next

    front = ListNode(next=head)
    before = front
    for _ in range(length // k):
        first = before.next
        for _ in range(k - 1):
            moved = first.next
            first.next = moved.next
            moved.next = before.next
            before.next = moved
        before = first
    return front.next
