def corp_flight_bookings(bookings: list[list[int]], n: int) -> list[int]:
    # One place more than flights: the fall after the last flight needs one.
    changes = [0] * (n + 1)
    for first, last, seats in bookings:
        changes[first - 1] += seats
        changes[last] -= seats
    totals: list[int] = []
    booked = 0
    for change in changes[:n]:
        booked += change
        totals.append(booked)
    return totals
