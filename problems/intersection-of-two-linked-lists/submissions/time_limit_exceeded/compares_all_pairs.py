def get_intersection_node(head_a, head_b):
    a = head_a
    while a:
        b = head_b
        while b:
            if a is b:
                return a
            b = b.next
        a = a.next
    return None
