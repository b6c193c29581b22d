"""No booking ends before it starts, reaches beyond flight n or has more than 10,000 seats."""

MOST_SEATS = 10_000


def complaint(bookings, n):
    for first, last, seats in bookings:
        if first > last:
            return f"the booking [{first}, {last}, {seats}] ends before it starts"
        if last > n:
            return f"the booking [{first}, {last}, {seats}] reaches beyond flight {n}"
        if seats > MOST_SEATS:
            return f"the booking [{first}, {last}, {seats}] has more than {MOST_SEATS:,} seats"
    return None
