def get_intersection_node(head_a, head_b):
    while head_a and head_b:
        if head_a is head_b:
            return head_a
        head_a = head_a.next
        head_b = head_b.next
    return None
