class Plate:
    def __init__(self, number, minimum, below):
        self.number = number
        self.minimum = minimum
        self.below = below


class MinStack:
    def __init__(self):
        self.plate = None

    def push(self, x):
        minimum = x if self.plate is None else min(x, self.plate.minimum)
        self.plate = Plate(x, minimum, self.plate)

    def pop(self):
        number = self.plate.number
        self.plate = self.plate.below
        return number

    def top(self):
        return self.plate.number

    def get_min(self):
        return self.plate.minimum
