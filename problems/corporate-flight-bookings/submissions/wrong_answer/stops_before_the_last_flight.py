def corp_flight_bookings(bookings, n):
    changes = [0] * (n + 1)
    for first, last, seats in bookings:
        changes[first - 1] += seats
        changes[last - 1] -= seats
    totals = []
    booked = 0
    for change in changes[:n]:
        booked += change
        totals.append(booked)
    return totals
