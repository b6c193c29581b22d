def length(node):
    count = 0
    while node:
        count += 1
        node = node.next
    return count


def get_intersection_node(head_a, head_b):
    for _ in range(length(head_a) - length(head_b)):
        head_a = head_a.next
    while head_a is not head_b:
        head_a = head_a.next
        head_b = head_b.next
    return head_a
