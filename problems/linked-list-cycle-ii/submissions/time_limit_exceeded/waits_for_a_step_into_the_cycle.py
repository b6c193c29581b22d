def detect_cycle(head):
    slow = fast = head
    while True:
        if fast is None or fast.next is None:
            return None
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            break

    in_cycle = {slow}
    node = slow.next
    while node is not slow:
        in_cycle.add(node)
        node = node.next

    outside = head
    while outside in in_cycle or outside.next not in in_cycle:
        outside = outside.next
    return outside.next
