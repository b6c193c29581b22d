class MyLinkedList:
    def __init__(self):
        self.items = []

    def get(self, index):
        return self.items[index] if 0 <= index < len(self.items) else -1

    def addAtHead(self, val):
        self.items.insert(0, val)

    def addAtTail(self, val):
        self.items.append(val)

    def addAtIndex(self, index, val):
        if index <= len(self.items):
            self.items.insert(index, val)

    def deleteAtIndex(self, index):
        if index < len(self.items):
            self.items.pop(index)
