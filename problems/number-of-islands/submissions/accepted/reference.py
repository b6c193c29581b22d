def num_islands(grid: list[list[str]]) -> int:
    land = {
        (row, column)
        for row, cells in enumerate(grid)
        for column, cell in enumerate(cells)
        if cell == "1"
    }
    islands = 0
    while land:
        islands += 1
        to_visit = [land.pop()]
        while to_visit:
            row, column = to_visit.pop()
            for neighbour in (
                (row - 1, column),
                (row + 1, column),
                (row, column - 1),
                (row, column + 1),
            ):
                if neighbour in land:
                    land.remove(neighbour)
                    to_visit.append(neighbour)
    return islands
