def has_cycle(head):
    slow = fast = head
    while fast:
        slow = slow.next
        fast = fast.next.next
        if slow is fast and fast is not None:
            return True
    return False
