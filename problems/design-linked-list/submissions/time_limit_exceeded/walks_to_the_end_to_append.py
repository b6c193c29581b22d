class MyLinkedList:
    def __init__(self):
        self.front = ListNode()
        self.size = 0

    def node_before(self, index):
        node = self.front
        for _ in range(index):
            node = node.next
        return node

    def get(self, index):
        if index < 0 or index >= self.size:
            return -1
        return self.node_before(index).next.val

    def add_at_head(self, val):
        self.add_at_index(0, val)

    def add_at_tail(self, val):
        self.add_at_index(self.size, val)

    def add_at_index(self, index, val):
        if index > self.size:
            return
        before = self.node_before(index)
        before.next = ListNode(val, before.next)
        self.size += 1

    def delete_at_index(self, index):
        if index >= self.size:
            return
        before = self.node_before(index)
        before.next = before.next.next
        self.size -= 1
