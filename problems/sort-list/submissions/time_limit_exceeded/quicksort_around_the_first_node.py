def sort_list(head):
    return quicksort(head)[0]


def quicksort(head):
    if head is None or head.next is None:
        return head, head
    smaller = larger = None
    node = head.next
    while node:
        following = node.next
        if node.val < head.val:
            node.next, smaller = smaller, node
        else:
            node.next, larger = larger, node
        node = following
    left, left_end = quicksort(smaller)
    right, right_end = quicksort(larger)
    head.next = right
    if left_end:
        left_end.next = head
    return left or head, right_end or head
