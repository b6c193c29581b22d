def sort_list(head):
    front = ListNode()
    while head:
        before = front
        while before.next and before.next.val < head.val:
            before = before.next
        following = head.next
        head.next, before.next = before.next, head
        head = following
    return front.next
