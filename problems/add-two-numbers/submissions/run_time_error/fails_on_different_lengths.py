def add_two_numbers(l1, l2):
    front = tail = ListNode()
    carry = 0
    while l1 or l2:
        total = l1.val + l2.val + carry
        carry = total // 10
        tail.next = ListNode(total % 10)
        tail = tail.next
        l1 = l1.next
        l2 = l2.next
    if carry:
        tail.next = ListNode(carry)
    return front.next
