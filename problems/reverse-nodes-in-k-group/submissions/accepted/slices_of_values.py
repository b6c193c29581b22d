class Solution:
    def reverseKGroup(self, head, k):
        values = []
        while head:
            values.append(head.val)
            head = head.next
        for start in range(0, len(values) - k + 1, k):
            values[start : start + k] = values[start : start + k][::-1]
        front = tail = ListNode()
        for value in values:
            tail.next = ListNode(value)
            tail = tail.next
        return front.next
