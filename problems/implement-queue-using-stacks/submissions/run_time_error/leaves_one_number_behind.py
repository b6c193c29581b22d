class MyQueue:
    def __init__(self):
        self.arriving = []
        self.leaving = []

    def push(self, x):
        self.arriving.append(x)

    def pour(self):
        if not self.leaving:
            for _ in range(len(self.arriving) - 1):
                self.leaving.append(self.arriving.pop())

    def pop(self):
        if len(self.arriving) == 1 and not self.leaving:
            return self.arriving.pop()
        self.pour()
        return self.arriving.pop()

    def peek(self):
        self.pour()
        return self.arriving[-1]

    def empty(self):
        return not self.arriving and not self.leaving
