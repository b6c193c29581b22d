class MedianFinder:
    def __init__(self):
        self.numbers = []

    def add_num(self, num):
        insort(self.numbers, num)

    def find_median(self):
        return float(self.numbers[len(self.numbers) // 2])
