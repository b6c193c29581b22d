def add_two_numbers(l1, l2):
    front = tail = ListNode()
    carry = 0
    while l1 or l2 or carry:
        total = carry + (l1.val if l1 else 0) + (l2.val if l2 else 0)
        carry = 0
        if total > 10:
            carry = 1
            total -= 10
        tail.next = ListNode(total)
        tail = tail.next
        l1 = l1.next if l1 else None
        l2 = l2.next if l2 else None
    return front.next
