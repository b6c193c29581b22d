class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = [0]

    def push(self, val):
        self.stack.append(val)
        self.minima.append(min(val, self.minima[-1]))

    def pop(self):
        self.stack.pop()
        self.minima.pop()

    def top(self):
        return self.stack[-1]

    def get_min(self):
        return self.minima[-1]
