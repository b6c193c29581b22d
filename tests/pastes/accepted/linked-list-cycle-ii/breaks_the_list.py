def detect_cycle(head):
    dummy = ListNode(0)
    while head:
        if head.next is dummy:
            return head
        head.next, head = dummy, head.next
    return None
