class Base:
    size = property(lambda self: len(self.__dict__.setdefault("items", [])))

class MinStack(Base):
    def push(self, val):
        lowest = min(val, self.items[-1][0]) if self.size else val
        self.items.append([lowest, val])
    def pop(self):
        del self.items[-1]
    def top(self):
        return self.items[-1][1]
    def get_min(self):
        return self.items[-1][0]
