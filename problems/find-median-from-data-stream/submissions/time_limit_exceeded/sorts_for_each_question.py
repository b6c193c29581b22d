class MedianFinder:
    def __init__(self):
        self.numbers = []

    def add_num(self, num):
        self.numbers.append(num)

    def find_median(self):
        numbers = sorted(self.numbers)
        middle = len(numbers) // 2
        return (numbers[middle] + numbers[~middle]) / 2
