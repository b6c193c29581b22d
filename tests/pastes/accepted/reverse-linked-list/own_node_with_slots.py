class ListNode:
    __slots__ = ("val", "next")

    def __init__(self, val, next=None):
        self.val, self.next = val, next

def reverse_list(head):
    prev = None
    while head:
        head.next, prev, head = prev, head, head.next
    return prev
