class Solution:
    def corpFlightBookings(self, bookings: List[List[int]], n: int) -> List[int]:
        ans = [0] * n
        for first, last, seats in bookings:
            for flight in range(first - 1, last):
                ans[flight] += seats
        return ans
