def has_cycle(head):
    slow, fast = head, head.next
    while fast and fast.next:
        if slow is fast:
            return True
        slow = slow.next
        fast = fast.next.next
    return False
