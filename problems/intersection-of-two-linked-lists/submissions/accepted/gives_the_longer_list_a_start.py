def length(node):
    count = 1
    while node.next:
        node = node.next
        count += 1
    return count


def get_intersection_node(head_a, head_b):
    ahead = length(head_a) - length(head_b)
    while ahead > 0:
        head_a = head_a.next
        ahead -= 1
    while ahead < 0:
        head_b = head_b.next
        ahead += 1
    while head_a != head_b:
        head_a = head_a.next
        head_b = head_b.next
    return head_a
