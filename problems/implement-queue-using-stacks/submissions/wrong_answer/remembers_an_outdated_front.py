class MyQueue:
    def __init__(self):
        self.arriving = []
        self.leaving = []
        self.front = None

    def push(self, x):
        if self.empty():
            self.front = x
        self.arriving.append(x)

    def pop(self):
        if not self.leaving:
            while self.arriving:
                self.leaving.append(self.arriving.pop())
        number = self.leaving.pop()
        if self.leaving:
            self.front = self.leaving[-1]
        return number

    def peek(self):
        return self.front

    def empty(self):
        return not self.arriving and not self.leaving
