class MyQueue:
    def __init__(self):
        self.arriving = []
        self.leaving = []

    def push(self, x):
        self.arriving.append(x)

    def pop(self):
        if not self.leaving:
            while self.arriving:
                self.leaving.append(self.arriving.pop())
        return self.leaving.pop()

    def peek(self):
        return self.leaving[-1] if self.leaving else self.arriving[-1]

    def empty(self):
        return not (self.arriving or self.leaving)
