def sort_list(head):
    values = []
    node = head
    while node:
        values.append(str(node.val))
        node = node.next
    values.sort()
    node = head
    for text in values:
        node.val = int(text)
        node = node.next
    return head
