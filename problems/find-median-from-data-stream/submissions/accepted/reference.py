from heapq import heappop, heappush, heappushpop


class MedianFinder:
    def __init__(self) -> None:
        self.lower: list[int] = []  # a max-heap: signs changed; as many as `upper`, or one more
        self.upper: list[int] = []

    def add_num(self, num: int) -> None:
        largest_of_lower = -heappushpop(self.lower, -num)
        heappush(self.upper, largest_of_lower)
        if len(self.upper) > len(self.lower):
            heappush(self.lower, -heappop(self.upper))

    def find_median(self) -> float:
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return (-self.lower[0] + self.upper[0]) / 2
