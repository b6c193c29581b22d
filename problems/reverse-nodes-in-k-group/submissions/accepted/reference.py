def reverse_k_group(head: ListNode, k: int) -> ListNode:
    front = before = ListNode(next=head)
    while last := node_after(before, k):
        first, following = before.next, last.next
        reverse(first, following)
        before.next, before = last, first
    return front.next


def node_after(node: ListNode, steps: int) -> ListNode | None:
    while node and steps:
        node, steps = node.next, steps - 1
    return node


def reverse(first: ListNode, following: ListNode | None) -> None:
    """Turns the nodes before `following` around; `first` then leads to `following`."""
    previous, current = following, first
    while current is not following:
        current.next, previous, current = previous, current, current.next
