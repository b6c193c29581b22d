def corp_flight_bookings(bookings, n):
    waiting = sorted(bookings, reverse=True)
    ends = []
    booked = 0
    totals = []
    for flight in range(1, n + 1):
        while waiting and waiting[-1][0] == flight:
            _, last, seats = waiting.pop()
            heappush(ends, (last, seats))
            booked += seats
        while ends and ends[0][0] < flight:
            booked -= heappop(ends)[1]
        totals.append(booked)
    return totals
