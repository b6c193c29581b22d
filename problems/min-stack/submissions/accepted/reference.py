class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[int] = []  # minima[i] is the smallest of values[: i + 1]

    def push(self, val: int) -> None:
        self.values.append(val)
        self.minima.append(min(val, self.minima[-1]) if self.minima else val)

    def pop(self) -> None:
        self.values.pop()
        self.minima.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.minima[-1]
