def sort_list(head):
    if head is None or head.next is None:
        return head
    slow, fast = head, head.next
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    second = slow.next
    slow.next = None
    return merge(sort_list(head), sort_list(second))


def merge(left, right):
    front = tail = ListNode()
    while left and right:
        if left.val <= right.val:
            tail.next = ListNode(left.val)
            left = left.next
        else:
            tail.next = ListNode(right.val)
            right = right.next
        tail = tail.next
    if left:
        tail.next = left
    return front.next
