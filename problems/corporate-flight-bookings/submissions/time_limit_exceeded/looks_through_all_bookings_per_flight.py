def corp_flight_bookings(bookings, n):
    return [
        sum(seats for first, last, seats in bookings if first <= flight <= last)
        for flight in range(1, n + 1)
    ]
