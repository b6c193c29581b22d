def oranges_rotting(grid: list[list[int]]) -> int:
    fresh: set[tuple[int, int]] = set()
    wave: list[tuple[int, int]] = []
    for row, cells in enumerate(grid):
        for column, cell in enumerate(cells):
            if cell == 1:
                fresh.add((row, column))
            elif cell == 2:
                wave.append((row, column))

    minutes = 0
    while wave and fresh:
        minutes += 1
        wave = next_wave(wave, fresh)
    return -1 if fresh else minutes


def next_wave(
    wave: list[tuple[int, int]], fresh: set[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The oranges that the wave spoils; they are no longer in `fresh` afterwards."""
    spoilt = []
    for row, column in wave:
        for neighbour in (
            (row - 1, column),
            (row + 1, column),
            (row, column - 1),
            (row, column + 1),
        ):
            if neighbour in fresh:
                fresh.remove(neighbour)
                spoilt.append(neighbour)
    return spoilt
