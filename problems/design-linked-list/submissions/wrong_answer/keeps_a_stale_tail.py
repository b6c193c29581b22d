class MyLinkedList:
    def __init__(self):
        self.head = None
        self.tail = None

    def get(self, index):
        node = self.head
        while node and index > 0:
            node = node.next
            index -= 1
        return node.val if node and index == 0 else -1

    def add_at_head(self, val):
        self.head = ListNode(val, self.head)
        if self.tail is None:
            self.tail = self.head

    def add_at_tail(self, val):
        if self.head is None:
            self.add_at_head(val)
            return
        self.tail.next = ListNode(val)
        self.tail = self.tail.next

    def add_at_index(self, index, val):
        if index == 0:
            self.add_at_head(val)
            return
        before = self.head
        while before and index > 1:
            before = before.next
            index -= 1
        if before:
            before.next = ListNode(val, before.next)
            if self.tail is before:
                self.tail = before.next

    def delete_at_index(self, index):
        if self.head and index == 0:
            self.head = self.head.next
            if self.head is None:
                self.tail = None
            return
        before = self.head
        while before and index > 1:
            before = before.next
            index -= 1
        if before and before.next:
            before.next = before.next.next
