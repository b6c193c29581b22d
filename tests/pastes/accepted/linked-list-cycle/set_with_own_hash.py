class ListNode:
    def __init__(self, x):
        self.val = x
        self.next = None

    def __hash__(self):
        return id(self)

    def __eq__(self, other):
        return self is other

class Solution:
    def hasCycle(self, head):
        seen = set()
        while head and head not in seen:
            seen.add(head)
            head = head.next
        return head is not None
