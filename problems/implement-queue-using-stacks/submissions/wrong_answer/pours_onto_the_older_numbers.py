class MyQueue:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def push(self, x):
        self.inbox.append(x)

    def pour(self):
        while self.inbox:
            self.outbox.append(self.inbox.pop())

    def pop(self):
        self.pour()
        return self.outbox.pop()

    def peek(self):
        self.pour()
        return self.outbox[-1]

    def empty(self):
        return not self.inbox and not self.outbox
