def reverse_list(head):
    if head is None or head.next is None:
        return head
    last = reverse_list(head.next)
    head.next.next = head
    head.next = None
    return last
