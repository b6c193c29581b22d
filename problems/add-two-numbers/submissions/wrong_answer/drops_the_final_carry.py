def add_two_numbers(l1, l2):
    front = tail = ListNode()
    carry = 0
    while l1 or l2:
        total = carry
        if l1:
            total += l1.val
            l1 = l1.next
        if l2:
            total += l2.val
            l2 = l2.next
        carry = total // 10
        tail.next = ListNode(total % 10)
        tail = tail.next
    return front.next
