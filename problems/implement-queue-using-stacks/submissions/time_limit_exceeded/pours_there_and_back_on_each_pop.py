class MyQueue:
    def __init__(self):
        self.stack = []

    def push(self, x):
        self.stack.append(x)

    def pop(self):
        other = []
        while self.stack:
            other.append(self.stack.pop())
        front = other.pop()
        while other:
            self.stack.append(other.pop())
        return front

    def peek(self):
        return self.stack[0]

    def empty(self):
        return not self.stack
