def logged(f):
    @wraps(f)
    def inner(*args, **kwargs):
        print(f.__name__, end=" ")
        return f(*args, **kwargs)
    return inner

class MinStack:
    def __init__(self, limit=10**9):
        self.data, self.mins = [], []

    @logged
    def push(self, x):
        self.data.append(x)
        if not self.mins or x <= self.mins[-1]:
            self.mins.append(x)

    @logged
    def pop(self):
        if self.data.pop() == self.mins[-1]:
            self.mins.pop()

    top = lambda self: self.data[-1]

    def getMin(self):
        return self.mins[-1]
