class Solution:
    def addTwoNumbers(self, l1, l2):
        def read(node):
            text = ""
            while node:
                text = str(node.val) + text
                node = node.next
            return int(text)

        head = None
        for digit in str(read(l1) + read(l2)):
            head = ListNode(int(digit), head)
        return head
