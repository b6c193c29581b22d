def sort_list(head):
    values = set()
    while head:
        values.add(head.val)
        head = head.next
    front = tail = ListNode()
    for value in sorted(values):
        tail.next = ListNode(value)
        tail = tail.next
    return front.next
