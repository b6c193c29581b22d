def merge_k_lists(lists):
    front = tail = ListNode()
    while any(lists):
        best = None
        for number, head in enumerate(lists):
            if head and (best is None or head.val < lists[best].val):
                best = number
        tail.next = lists[best]
        tail = tail.next
        lists[best] = tail.next
    return front.next
