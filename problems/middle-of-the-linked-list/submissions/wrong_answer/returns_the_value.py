def middle_node(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return values[len(values) // 2]
