class MedianFinder:
    def __init__(self):
        self.small = []
        self.large = []

    def add_num(self, num):
        if not self.small or num <= -self.small[0]:
            heappush(self.small, -num)
        else:
            heappush(self.large, num)
        if len(self.small) > len(self.large) + 2:
            heappush(self.large, -heappop(self.small))
        elif len(self.large) > len(self.small) + 1:
            heappush(self.small, -heappop(self.large))

    def find_median(self):
        if len(self.small) > len(self.large):
            return -self.small[0]
        if len(self.large) > len(self.small):
            return self.large[0]
        return (self.large[0] - self.small[0]) / 2
