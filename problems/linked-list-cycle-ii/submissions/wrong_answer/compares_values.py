def detect_cycle(head):
    first_with = {}
    while head:
        if head.val in first_with:
            return first_with[head.val]
        first_with[head.val] = head
        head = head.next
    return None
