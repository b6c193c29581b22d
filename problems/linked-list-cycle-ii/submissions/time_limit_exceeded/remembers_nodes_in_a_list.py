def detect_cycle(head):
    visited = []
    while head:
        if head in visited:
            return head
        visited.append(head)
        head = head.next
    return None
