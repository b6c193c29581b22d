class Solution:
    def getIntersectionNode(self, headA, headB):
        node = headA
        while node:
            node.visited = True
            node = node.next
        node = headB
        while node:
            if hasattr(node, "visited"):
                return node
            node = node.next
