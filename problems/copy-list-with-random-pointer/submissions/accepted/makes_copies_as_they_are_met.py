def copy_random_list(head):
    copies = {}

    def copy_of(node):
        if node is None:
            return None
        if node not in copies:
            copies[node] = Node(node.val)
        return copies[node]

    node = head
    while node:
        copy_of(node).next = copy_of(node.next)
        copy_of(node).random = copy_of(node.random)
        node = node.next
    return copy_of(head)
