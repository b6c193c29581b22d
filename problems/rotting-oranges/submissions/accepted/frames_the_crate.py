def oranges_rotting(grid):
    width = len(grid[0]) + 1
    crate = [cell for row in grid for cell in [*row, 0]] + [0] * width
    time = {place: 0 for place, cell in enumerate(crate) if cell == 2}
    queue = list(time)
    for place in queue:
        for other in (place - width, place - 1, place + 1, place + width):
            if crate[other] == 1 and other not in time:
                time[other] = time[place] + 1
                queue.append(other)
    if crate.count(1) + crate.count(2) > len(queue):
        return -1
    return time[queue[-1]] if queue else 0
