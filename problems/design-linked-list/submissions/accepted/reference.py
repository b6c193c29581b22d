class Link:
    def __init__(self, val: int | None = None) -> None:
        self.val = val
        self.previous = self.next = self


class MyLinkedList:
    """A ring: the sentinel stands before the first node and behind the last one."""

    def __init__(self) -> None:
        self.sentinel = Link()
        self.size = 0

    def get(self, index: int) -> int:
        return self.link_at(index).val if 0 <= index < self.size else -1

    def add_at_head(self, val: int) -> None:
        self.add_at_index(0, val)

    def add_at_tail(self, val: int) -> None:
        self.add_at_index(self.size, val)

    def add_at_index(self, index: int, val: int) -> None:
        if index > self.size:
            return
        following = self.link_at(index)
        added = Link(val)
        added.previous, added.next = following.previous, following
        added.previous.next = following.previous = added
        self.size += 1

    def delete_at_index(self, index: int) -> None:
        if index >= self.size:
            return
        deleted = self.link_at(index)
        deleted.previous.next, deleted.next.previous = deleted.next, deleted.previous
        self.size -= 1

    def link_at(self, index: int) -> Link:
        """The link at a position, walking from the nearer end; at `size` it is the sentinel."""
        link = self.sentinel
        if index < self.size // 2:
            for _ in range(index + 1):
                link = link.next
        else:
            for _ in range(self.size - index):
                link = link.previous
        return link
