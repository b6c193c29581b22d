def corp_flight_bookings(bookings, n):
    totals = [0] * n
    for first, last, seats in bookings:
        totals[first - 1] += seats
        if last != first:
            totals[last - 1] += seats
    return totals
