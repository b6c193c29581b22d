class MedianFinder:
    OFFSET = 100_001
    TOP = 1 << 17

    def __init__(self):
        self.size = 2 * self.TOP
        self.tree = [0] * (self.size + 1)
        self.count = 0

    def add_num(self, num):
        self.count += 1
        i = num + self.OFFSET
        while i <= self.size:
            self.tree[i] += 1
            i += i & -i

    def kth(self, k):
        place, step = 0, self.TOP
        while step:
            if self.tree[place + step] < k:
                place += step
                k -= self.tree[place]
            step >>= 1
        return place + 1 - self.OFFSET

    def find_median(self):
        low = self.kth((self.count + 1) // 2)
        return low if self.count % 2 else (low + self.kth(self.count // 2 + 1)) / 2
