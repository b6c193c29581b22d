class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def add_num(self, num):
        if self.lower and num > -self.lower[0]:
            heappush(self.upper, num)
        else:
            heappush(self.lower, -num)

    def find_median(self):
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        if len(self.lower) < len(self.upper):
            return self.upper[0]
        return (self.upper[0] - self.lower[0]) / 2
