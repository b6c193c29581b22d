def get_intersection_node(head_a, head_b):
    seen = set()
    while head_b:
        seen.add(head_b.val)
        head_b = head_b.next
    while head_a:
        if head_a.val in seen:
            return head_a
        head_a = head_a.next
    return None
