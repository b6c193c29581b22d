def merge_k_lists(lists):
    front = tail = ListNode()
    for head in sorted(filter(None, lists), key=lambda head: head.val):
        tail.next = head
        while tail.next:
            tail = tail.next
    return front.next
