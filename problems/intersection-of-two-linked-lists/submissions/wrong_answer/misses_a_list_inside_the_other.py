def get_intersection_node(head_a, head_b):
    nodes = set()
    node = head_a
    while node:
        nodes.add(node)
        node = node.next
    node = head_b
    while node.next:
        if node.next in nodes:
            return node.next
        node = node.next
    return None
