def add_two_numbers(l1, l2):
    head, last, carry = l1, None, 0
    while l1 or l2 or carry:
        if l1 is None:
            l1 = ListNode(0)
            last.next = l1
        l1.val += carry + (l2.val if l2 else 0)
        carry = l1.val >= 10
        if carry:
            l1.val -= 10
        last = l1
        l1 = l1.next
        l2 = l2.next if l2 else None
    return head
