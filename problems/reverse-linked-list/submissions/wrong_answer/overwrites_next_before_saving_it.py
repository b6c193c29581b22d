def reverse_list(head):
    previous = None
    current = head
    while current:
        current.next = previous
        previous = current
        current = current.next
    return previous
