class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def add_num(self, num):
        heappush(self.lower, -heappushpop(self.upper, num))
        if len(self.lower) > len(self.upper) + 1:
            heappush(self.upper, -heappop(self.lower))

    def find_median(self):
        return (self.upper[0] - self.lower[0]) / 2
