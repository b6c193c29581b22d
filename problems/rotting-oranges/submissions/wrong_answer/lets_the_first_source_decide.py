def oranges_rotting(grid):
    starts = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 2]
    fresh = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 1}
    wave = set(starts[:1])
    minutes = 0
    while fresh and wave:
        wave = {
            place
            for r, c in wave
            for place in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            if place in fresh
        }
        fresh -= wave
        minutes += 1
    return -1 if fresh else minutes
