class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = [float("inf")]

    def push(self, val):
        self.stack.append(val)
        if val < self.minima[-1]:
            self.minima.append(val)

    def pop(self):
        if self.stack.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self):
        return self.stack[-1]

    def get_min(self):
        return self.minima[-1]
