def copy_random_list(head: Node | None) -> Node | None:
    copies: dict[Node | None, Node | None] = {None: None}
    for node in nodes_from(head):
        copies[node] = Node(node.val)
    for node in nodes_from(head):
        copies[node].next = copies[node.next]
        copies[node].random = copies[node.random]
    return copies[head]


def nodes_from(head: Node | None) -> Iterator[Node]:
    while head:
        yield head
        head = head.next
