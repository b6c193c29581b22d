def detect_cycle(head):
    seen = set()
    node = head
    while node:
        if node in seen:
            return ListNode(node.val)
        seen.add(node)
        node = node.next
    return None
