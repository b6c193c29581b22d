def copy_random_list(head):
    front = tail = Node(0)
    copies = {}
    node = head
    while node:
        tail.next = Node(node.val)
        tail = tail.next
        copies[node.val] = tail
        node = node.next

    copied = front.next
    node = head
    while node:
        if node.random:
            copied.random = copies[node.random.val]
        copied = copied.next
        node = node.next
    return front.next
