# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        p = self.reverseList(head.next)
        head.next.next = head
        head.next = None
        return p
