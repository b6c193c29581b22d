class MedianFinder:
    def __init__(self):
        self.numbers = []
        self.known = set()

    def add_num(self, num):
        if num not in self.known:
            self.known.add(num)
            insort(self.numbers, num)

    def find_median(self):
        middle = len(self.numbers) // 2
        if len(self.numbers) % 2:
            return self.numbers[middle]
        return (self.numbers[middle - 1] + self.numbers[middle]) / 2
