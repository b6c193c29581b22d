def remove_nth_from_end(head, n):
    length = 0
    node = head
    while node:
        length += 1
        node = node.next

    if n == length:
        return head.next

    before = head
    for _ in range(length - n - 1):
        before = before.next
    before.next = before.next.next
    return head
