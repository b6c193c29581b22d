def reverse_k_group(head, k):
    length = 0
    node = head
    while node:
        length += 1
        node = node.next

    front = before = ListNode(0, head)
    for _ in range(length // k):
        first = before.next
        turned = 1
        while first.next:
            moved = first.next
            first.next = moved.next
            moved.next = before.next
            before.next = moved
            turned += 1
            if turned >= k:
                break
        before = first
        if before.next is None:
            break
    return front.next
