def get_intersection_node(head_a, head_b):
    nodes = set()
    while head_a:
        nodes.add(head_a)
        head_a = head_a.next
    while head_b and head_b not in nodes:
        head_b = head_b.next
    return ListNode(head_b.val) if head_b else None
