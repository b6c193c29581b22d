def copy_random_list(head):
    front = tail = Node(0)
    node = head
    while node:
        tail.next = Node(node.val)
        tail = tail.next
        node = node.next

    copied = front.next
    node = head
    while node:
        if node.random:
            old, new = head, front.next
            while old is not node.random:
                old = old.next
                new = new.next
            copied.random = new
        node = node.next
        copied = copied.next
    return front.next
