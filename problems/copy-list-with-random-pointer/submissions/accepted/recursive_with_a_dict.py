class Solution:
    def __init__(self):
        self.copied = {}

    def copyRandomList(self, head: "Node") -> "Node":
        if head is None:
            return None
        if head in self.copied:
            return self.copied[head]
        node = Node(head.val, None, None)
        self.copied[head] = node
        node.next = self.copyRandomList(head.next)
        node.random = self.copyRandomList(head.random)
        return node
