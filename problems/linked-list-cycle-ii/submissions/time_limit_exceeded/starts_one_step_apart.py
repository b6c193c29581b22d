def detect_cycle(head):
    if head is None:
        return None
    slow, fast = head, head.next
    while slow is not fast:
        if fast is None or fast.next is None:
            return None
        slow = slow.next
        fast = fast.next.next
    slow = head
    while slow is not fast:
        slow = slow.next
        fast = fast.next
    return slow
