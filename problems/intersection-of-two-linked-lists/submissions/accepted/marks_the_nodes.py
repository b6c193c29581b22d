class Solution:
    def getIntersectionNode(self, headA, headB):
        node = headA
        while node:
            node.visited = True
            node = node.next
        node = headB
        while node:
            if getattr(node, "visited", False):
                return node
            node = node.next
