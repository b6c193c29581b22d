"""Few flights, so that bookings overlap, touch, and reach the first and the last one often."""

from random import Random

MOST_SEATS = 10_000


def inputs(draw):
    n = draw.integer(1, 8)

    def booking():
        first = draw.integer(1, n)
        last = draw.choice([first, n, draw.integer(first, n)])
        return [first, last, draw.integer(1, MOST_SEATS)]

    return {"bookings": draw.list(booking, 1, 6), "n": n}


def sized(n, seed):
    """As many bookings as flights, nearly all of which cover every flight."""
    n = min(n, 100_000)
    random = Random(seed)
    bookings = [[1, n, random.randint(1, MOST_SEATS)] for _ in range(n)]
    for booking in random.sample(bookings, n // 100):
        booking[:2] = sorted(random.choices(range(1, n + 1), k=2))
    return {"bookings": bookings, "n": n}
