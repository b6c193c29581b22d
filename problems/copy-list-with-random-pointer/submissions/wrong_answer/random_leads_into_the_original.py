def copy_random_list(head):
    front = tail = Node(0)
    while head:
        tail.next = Node(head.val)
        tail = tail.next
        tail.random = head.random
        head = head.next
    return front.next
