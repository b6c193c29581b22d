def sort_list(head):
    length, node = 0, head
    while node:
        length, node = length + 1, node.next

    front = ListNode(next=head)
    width = 1
    while width < length:
        tail, rest = front, front.next
        while rest:
            left = rest
            right = split(left, width)
            rest = split(right, width)
            tail = merge(left, right, tail)
        width *= 2
    return front.next


def split(node, width):
    for _ in range(width - 1):
        if node is None:
            return None
        node = node.next
    if node is None:
        return None
    rest, node.next = node.next, None
    return rest


def merge(left, right, tail):
    while left and right:
        if left.val <= right.val:
            tail.next, left = left, left.next
        else:
            tail.next, right = right, right.next
        tail = tail.next
    tail.next = left or right
    while tail.next:
        tail = tail.next
    return tail
