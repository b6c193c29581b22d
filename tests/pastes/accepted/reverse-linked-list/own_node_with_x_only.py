class ListNode(object):
    def __init__(self, x):
        self.val = x
        self.next = None

    def append(self, other):
        self.next = other
        return self

class Solution(object):
    def reverseList(self, head):
        prev = None
        while head:
            head, prev = head.next, head.append(prev)
        return prev
