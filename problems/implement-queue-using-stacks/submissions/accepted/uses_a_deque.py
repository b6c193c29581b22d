class MyQueue(object):

    def __init__(self):
        self.q = deque()

    def push(self, x):
        """
        :type x: int
        :rtype: None
        """
        self.q.append(x)

    def pop(self):
        return self.q.popleft()

    def peek(self):
        return self.q[0]

    def empty(self):
        return not self.q
