def middle_node(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return ListNode(values[len(values) // 2])
