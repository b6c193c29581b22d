def copy_random_list(head):
    front = tail = Node(0)
    copies = {}
    while head:
        tail.next = Node(head.val, None, copies.get(head.random))
        tail = tail.next
        copies[head] = tail
        head = head.next
    return front.next
