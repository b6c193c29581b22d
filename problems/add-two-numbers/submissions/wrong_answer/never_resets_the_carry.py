def add_two_numbers(l1, l2):
    front = tail = ListNode()
    carry = 0
    while l1 or l2 or carry:
        total = carry
        if l1 is None and l2 is None:
            tail.next = ListNode(carry)
            break
        if l1:
            total += l1.val
            l1 = l1.next
        if l2:
            total += l2.val
            l2 = l2.next
        if total > 9:
            carry = 1
        tail.next = ListNode(total % 10)
        tail = tail.next
    return front.next
