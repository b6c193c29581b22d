def merge_k_lists(lists):
    values = set()
    for node in lists:
        while node:
            values.add(node.val)
            node = node.next
    front = tail = ListNode()
    for value in sorted(values):
        tail.next = ListNode(value)
        tail = tail.next
    return front.next
