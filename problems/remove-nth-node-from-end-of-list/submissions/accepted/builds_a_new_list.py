def remove_nth_from_end(head, n):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    del values[-n]
    result = None
    for value in reversed(values):
        result = ListNode(value, result)
    return result
