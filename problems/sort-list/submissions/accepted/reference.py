def sort_list(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    second_half = cut_in_half(head)
    return merge(sort_list(head), sort_list(second_half))


def cut_in_half(head: ListNode) -> ListNode:
    """Ends the list after its first half and returns the head of the second."""
    slow, fast = head, head.next
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    second_half, slow.next = slow.next, None
    return second_half


def merge(left: ListNode, right: ListNode) -> ListNode:
    front = tail = ListNode()
    while left and right:
        if left.val <= right.val:
            tail.next, left = left, left.next
        else:
            tail.next, right = right, right.next
        tail = tail.next
    tail.next = left or right
    return front.next
