class MyLinkedList:
    def __init__(self):
        self.items = deque()

    def get(self, index):
        return self.items[index] if 0 <= index < len(self.items) else -1

    def add_at_head(self, val):
        self.items.appendleft(val)

    def add_at_tail(self, val):
        self.items.append(val)

    def add_at_index(self, index, val):
        if index <= len(self.items):
            self.items.insert(index, val)

    def delete_at_index(self, index):
        del self.items[index]
