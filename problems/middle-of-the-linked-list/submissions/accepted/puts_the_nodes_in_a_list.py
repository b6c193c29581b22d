def middle_node(head):
    nodes = [head]
    while nodes[-1].next:
        nodes.append(nodes[-1].next)
    return nodes[len(nodes) // 2]
