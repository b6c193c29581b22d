def get_intersection_node(head_a, head_b):
    while head_a.next:
        head_a = head_a.next
    while head_b.next:
        head_b = head_b.next
    return head_a if head_a is head_b else None
