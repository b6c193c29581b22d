class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        def remove(node):
            if not node:
                return 0, None
            number, rest = remove(node.next)
            node.next = rest
            number += 1
            return number, (rest if number == n else node)

        return remove(head)[1]
