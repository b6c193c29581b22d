class Node:
    def __init__(self, val, prev=None, next=None):
        self.val, self.prev, self.next = val, prev, next


class MyLinkedList:
    def __init__(self):
        self.left = Node(None)
        self.right = Node(None, self.left)
        self.left.next = self.right

    def find(self, index):
        cur = self.left.next
        while cur and index > 0:
            cur = cur.next
            index -= 1
        return cur if index == 0 else None

    def insert_before(self, node, val):
        new = Node(val, node.prev, node)
        node.prev.next = new
        node.prev = new

    def get(self, index):
        node = self.find(index)
        return node.val if node and node is not self.right else -1

    def add_at_head(self, val):
        self.insert_before(self.left.next, val)

    def add_at_tail(self, val):
        self.insert_before(self.right, val)

    def add_at_index(self, index, val):
        node = self.find(index)
        if node:
            self.insert_before(node, val)

    def delete_at_index(self, index):
        node = self.find(index)
        if node and node is not self.right:
            node.prev.next = node.next
            node.next.prev = node.prev
