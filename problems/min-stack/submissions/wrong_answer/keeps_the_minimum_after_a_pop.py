class MinStack:
    def __init__(self):
        self.stack = []
        self.minimum = None

    def push(self, val):
        self.stack.append(val)
        if self.minimum is None or val < self.minimum:
            self.minimum = val

    def pop(self):
        self.stack.pop()
        if not self.stack:
            self.minimum = None

    def top(self):
        return self.stack[-1]

    def get_min(self):
        return self.minimum
