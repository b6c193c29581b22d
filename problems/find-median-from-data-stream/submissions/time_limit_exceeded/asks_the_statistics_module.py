class MedianFinder:
    def __init__(self):
        self.numbers = []

    def add_num(self, num):
        self.numbers.append(num)

    def find_median(self):
        return statistics.median(self.numbers)
