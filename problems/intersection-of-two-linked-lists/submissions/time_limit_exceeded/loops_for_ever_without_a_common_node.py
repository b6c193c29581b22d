def get_intersection_node(head_a, head_b):
    a, b = head_a, head_b
    while a is not b:
        a = a.next or head_b
        b = b.next or head_a
    return a
