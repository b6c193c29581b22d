class Link:
    def __init__(self, val=0):
        self.val = val
        self.previous = self.next = self


class MyLinkedList:
    def __init__(self):
        self.sentinel = Link()
        self.size = 0

    def get(self, index):
        return self.link_at(index).val if 0 <= index < self.size else -1

    def add_at_head(self, val):
        self.add_at_index(0, val)

    def add_at_tail(self, val):
        self.add_at_index(self.size, val)

    def add_at_index(self, index, val):
        if index > self.size:
            return
        following = self.link_at(index)
        added = Link(val)
        added.previous, added.next = following.previous, following
        added.previous.next = added
        self.size += 1

    def delete_at_index(self, index):
        if index >= self.size:
            return
        deleted = self.link_at(index)
        deleted.previous.next, deleted.next.previous = deleted.next, deleted.previous
        self.size -= 1

    def link_at(self, index):
        link = self.sentinel
        if index < self.size // 2:
            for _ in range(index + 1):
                link = link.next
        else:
            for _ in range(self.size - index):
                link = link.previous
        return link
