def has_cycle(head):
    for _ in range(100):
        if head is None:
            return False
        head = head.next
    return True
