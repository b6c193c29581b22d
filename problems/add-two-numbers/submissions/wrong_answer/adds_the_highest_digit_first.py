def add_two_numbers(l1, l2):
    def read(node):
        number = 0
        while node:
            number = 10 * number + node.val
            node = node.next
        return number

    front = tail = ListNode()
    for digit in str(read(l1) + read(l2)):
        tail.next = ListNode(int(digit))
        tail = tail.next
    return front.next
