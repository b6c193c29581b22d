# problem: reverse-linked-list
# attack: memory
class Solution:
    def reverseList(self, head):
        node = ListNode(1)
        node.next = node
        return node
