def reverse_list(head):
    if head is None:
        return None
    new_head = new_tail = None
    while head.next:
        before_last = head
        while before_last.next.next:
            before_last = before_last.next
        last = before_last.next
        before_last.next = None
        if new_tail is None:
            new_head = last
        else:
            new_tail.next = last
        new_tail = last
    if new_tail is None:
        return head
    new_tail.next = head
    return new_head
