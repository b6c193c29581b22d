def reverse_k_group(head, k):
    front = before = ListNode(0, head)
    while True:
        last = before
        for _ in range(k):
            last = last.next
            if last is None:
                return front.next
        if last.next is None and before is not front:
            return front.next
        first, following = before.next, last.next
        previous, current = following, first
        while current is not following:
            current.next, previous, current = previous, current, current.next
        before.next = last
        before = first
