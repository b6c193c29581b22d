def middle_node(head):
    values = []
    node = head
    while node:
        values.append(node.val)
        node = node.next
    middle = values[len(values) // 2]
    while head.val != middle:
        head = head.next
    return head
