"""Laws that hold for every right answer. Each public function is one."""


def every_seat_is_counted_once_per_flight(solve, bookings, n):
    """All flights together have `seats` times the number of flights, summed over the bookings."""
    booked = sum(seats * (last - first + 1) for first, last, seats in bookings)
    return sum(_solve(solve, bookings, n)) == booked


def there_is_one_number_per_flight(solve, bookings, n):
    """The answer has n numbers, and none is negative."""
    totals = _solve(solve, bookings, n)
    return len(totals) == n and min(totals) >= 0


def the_order_of_the_bookings_does_not_matter(solve, bookings, n):
    """The same bookings from last to first give the same totals."""
    return _solve(solve, bookings[::-1], n) == _solve(solve, bookings, n)


def a_booking_may_be_split(solve, bookings, n):
    """Two bookings that share out the flights of one do what the one did."""
    halves = []
    for first, last, seats in bookings:
        middle = (first + last) // 2
        halves.append([first, middle, seats])
        if middle < last:
            halves.append([middle + 1, last, seats])
    return _solve(solve, halves, n) == _solve(solve, bookings, n)


def one_seat_everywhere_adds_one(solve, bookings, n):
    """One more booking of one seat on all flights adds 1 to every total."""
    totals = _solve(solve, bookings, n)
    return _solve(solve, [*bookings, [1, n, 1]], n) == [total + 1 for total in totals]


def a_flight_more_stays_empty(solve, bookings, n):
    """With one flight more, which nobody books, the others keep their totals."""
    return _solve(solve, bookings, n + 1) == [*_solve(solve, bookings, n), 0]


def _solve(solve, bookings, n):
    return solve(bookings=[list(booking) for booking in bookings], n=n)
