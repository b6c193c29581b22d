class Solution:
    def corpFlightBookings(self, bookings: List[List[int]], n: int) -> List[int]:
        tree = [0] * (n + 1)

        def add(i, x):
            while i <= n:
                tree[i] += x
                i += i & -i

        def query(i):
            s = 0
            while i:
                s += tree[i]
                i -= i & -i
            return s

        for first, last, seats in bookings:
            add(first, seats)
            add(last + 1, -seats)
        return [query(i) for i in range(1, n + 1)]
