class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next

        node = head
        while node:
            if node.random:
                node.next.random = node.random.next
            node = node.next.next

        front = tail = Node(0)
        node = head
        while node:
            copied = node.next
            node.next = copied.next
            tail.next = tail = copied
            node = node.next
        return front.next
