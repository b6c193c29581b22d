def copy_random_list(head):
    front = tail = Node(0)
    copies = {}
    while head:
        tail.next = Node(head.val)
        tail = tail.next
        copies[head] = tail
        if head.random:
            tail.random = copies[head.random]
        head = head.next
    return front.next
