def remove_nth_from_end(head, n):
    values = []
    node = head
    while node:
        values.append(node.val)
        node = node.next
    unwanted = values[-n]

    front = ListNode(0, head)
    before = front
    while before.next.val != unwanted:
        before = before.next
    before.next = before.next.next
    return front.next
