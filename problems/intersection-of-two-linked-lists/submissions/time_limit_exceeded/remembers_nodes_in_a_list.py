class Solution:
    def getIntersectionNode(self, headA, headB):
        nodes = []
        while headA:
            nodes.append(headA)
            headA = headA.next
        while headB:
            if headB in nodes:
                return headB
            headB = headB.next
        return None
