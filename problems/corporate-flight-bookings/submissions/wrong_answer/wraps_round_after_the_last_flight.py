def corp_flight_bookings(bookings, n):
    changes = [0] * n
    for first, last, seats in bookings:
        changes[first - 1] += seats
        changes[last - n] -= seats
    return list(accumulate(changes))
