class SegmentTree:
    def __init__(self):
        self.mark = defaultdict(int)

    def add(self, node, low, high, left, right, value):
        if left <= low and high <= right:
            self.mark[node] += value
            return
        mid = (low + high) // 2
        if left <= mid:
            self.add(2 * node, low, mid, left, right, value)
        if right > mid:
            self.add(2 * node + 1, mid + 1, high, left, right, value)

    def collect(self, node, low, high, above, out):
        above += self.mark[node]
        if low == high:
            out.append(above)
            return
        mid = (low + high) // 2
        self.collect(2 * node, low, mid, above, out)
        self.collect(2 * node + 1, mid + 1, high, above, out)


class Solution:
    def corpFlightBookings(self, bookings: List[List[int]], n: int) -> List[int]:
        tree = SegmentTree()
        for first, last, seats in bookings:
            tree.add(1, 1, n, first, last, seats)
        res = []
        tree.collect(1, 1, n, 0, res)
        return res
