def get_intersection_node(head_a: ListNode, head_b: ListNode) -> ListNode | None:
    a, b = head_a, head_b
    while a is not b:
        # Each goes through both lists, so both go equally far to the first common node.
        a = a.next if a else head_b
        b = b.next if b else head_a
    return a
