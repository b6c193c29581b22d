def reverse_list(head):
    nodes = []
    while head:
        nodes.insert(0, head)
        head = head.next
    for node, following in zip(nodes, [*nodes[1:], None], strict=False):
        node.next = following
    return nodes[0] if nodes else None
