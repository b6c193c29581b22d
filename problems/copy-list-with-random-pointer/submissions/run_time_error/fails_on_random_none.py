def copy_random_list(head):
    copies = {}
    node = head
    while node:
        copies[node] = Node(node.val)
        node = node.next
    node = head
    while node:
        copies[node].next = copies.get(node.next)
        copies[node].random = copies[node.random]
        node = node.next
    return copies.get(head)
