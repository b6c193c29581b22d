def oranges_rotting(grid):
    rows, cols = len(grid), len(grid[0])
    minutes = 0
    while True:
        spoilt = []
        fresh = 0
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] != 1:
                    continue
                fresh += 1
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < rows and 0 <= x < cols and grid[y][x] == 2:
                        spoilt.append((r, c))
                        break
        if fresh == 0:
            return minutes
        if not spoilt:
            return -1
        for r, c in spoilt:
            grid[r][c] = 2
        minutes += 1
