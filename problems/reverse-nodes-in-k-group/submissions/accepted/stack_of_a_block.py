def reverse_k_group(head, k):
    front = tail = ListNode()
    while head:
        stack = []
        node = head
        while node and len(stack) < k:
            stack.append(node)
            node = node.next
        if len(stack) < k:
            break
        while stack:
            tail.next = stack.pop()
            tail = tail.next
        tail.next = node
        head = node
    return front.next
