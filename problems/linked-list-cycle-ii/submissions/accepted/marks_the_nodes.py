class Solution:
    def detectCycle(self, head: Optional[ListNode]) -> Optional[ListNode]:
        while head and head.val != "seen":
            head.val = "seen"
            head = head.next
        return head
