def add_two_numbers(l1: ListNode, l2: ListNode) -> ListNode:
    front = tail = ListNode()  # stands before the ones of the sum
    carry = 0
    while l1 or l2 or carry:
        total = carry
        if l1:
            total, l1 = total + l1.val, l1.next
        if l2:
            total, l2 = total + l2.val, l2.next
        carry, digit = divmod(total, 10)
        tail.next = tail = ListNode(digit)
    return front.next
