def reverse(node):
    previous = None
    while node:
        node.next, previous, node = previous, node, node.next
    return previous


def get_intersection_node(head_a, head_b):
    a = reverse(head_a)
    b = reverse(head_b)
    found = None
    while a and b and a is b:
        found = a
        a, b = a.next, b.next
    return found
