def detect_cycle(head):
    slow = fast = head
    while True:
        if fast is None or fast.next is None:
            return None
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            break

    length = 1
    node = slow.next
    while node is not slow:
        node = node.next
        length += 1

    ahead = head
    for _ in range(length):
        ahead = ahead.next
    behind = head
    while behind is not ahead:
        behind, ahead = behind.next, ahead.next
    return behind
