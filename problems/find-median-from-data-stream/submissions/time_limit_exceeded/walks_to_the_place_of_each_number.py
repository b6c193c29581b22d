class MedianFinder:
    def __init__(self):
        self.numbers = []

    def add_num(self, num):
        place = 0
        while place < len(self.numbers) and self.numbers[place] < num:
            place += 1
        self.numbers.insert(place, num)

    def find_median(self):
        middle = len(self.numbers) // 2
        return (self.numbers[middle] + self.numbers[~middle]) / 2
