class MyQueue:
    """Front to back: `leaving` from its top down, then `arriving` from its bottom up."""

    def __init__(self) -> None:
        self.arriving: list[int] = []
        self.leaving: list[int] = []

    def push(self, x: int) -> None:
        self.arriving.append(x)

    def pop(self) -> int:
        self.bring_the_front_to_the_top()
        return self.leaving.pop()

    def peek(self) -> int:
        self.bring_the_front_to_the_top()
        return self.leaving[-1]

    def empty(self) -> bool:
        return not self.arriving and not self.leaving

    def bring_the_front_to_the_top(self) -> None:
        if self.leaving:
            return
        while self.arriving:
            self.leaving.append(self.arriving.pop())
