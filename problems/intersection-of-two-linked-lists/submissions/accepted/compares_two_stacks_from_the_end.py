def get_intersection_node(head_a, head_b):
    nodes_a, nodes_b = [], []
    while head_a:
        nodes_a.append(head_a)
        head_a = head_a.next
    while head_b:
        nodes_b.append(head_b)
        head_b = head_b.next
    found = None
    while nodes_a and nodes_b and nodes_a[-1] is nodes_b[-1]:
        found = nodes_a.pop()
        nodes_b.pop()
    return found
