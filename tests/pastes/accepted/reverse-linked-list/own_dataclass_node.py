from dataclasses import dataclass

@dataclass
class ListNode:
    val: int = 0
    next: Optional["ListNode"] = None
    seen: bool = False

class Solution:
    def reverseList(self, head):
        out = None
        while head is not None:
            assert isinstance(head, ListNode) and head.seen is False
            out = ListNode(head.val, out)
            head = head.next
        return out
