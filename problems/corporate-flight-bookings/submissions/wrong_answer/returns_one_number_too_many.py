def corp_flight_bookings(bookings, n):
    changes = [0] * (n + 1)
    for first, last, seats in bookings:
        changes[first - 1] += seats
        changes[last] -= seats
    return list(accumulate(changes))
