def corp_flight_bookings(bookings, n):
    change = Counter()
    for first, last, seats in bookings:
        change[first] += seats
        change[last + 1] -= seats
    return accumulate(change[flight] for flight in range(1, n + 1))
