def copy_random_list(head):
    if head is None:
        return None
    node = head
    while node:
        node.next = Node(node.val, node.next)
        node = node.next.next

    node = head
    while node:
        if node.random:
            node.next.random = node.random.next
        node = node.next.next
    return head.next
