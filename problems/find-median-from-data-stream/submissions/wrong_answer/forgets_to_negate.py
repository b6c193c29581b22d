class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def add_num(self, num):
        heappush(self.lower, num)
        heappush(self.upper, heappop(self.lower))
        if len(self.upper) > len(self.lower):
            heappush(self.lower, heappop(self.upper))

    def find_median(self):
        if len(self.lower) > len(self.upper):
            return self.lower[0]
        return (self.lower[0] + self.upper[0]) / 2
