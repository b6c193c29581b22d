def orangesRotting(self, grid):
    rows, cols = len(grid), len(grid[0])
    queue = [(r, c) for r in range(rows) for c in range(cols) if grid[r][c] == 2]
    minutes = -1
    while queue:
        for _ in range(len(queue)):
            r, c = queue.pop(0)
            for nr, nc in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
                if nr in range(rows) and nc in range(cols) and grid[nr][nc] == 1:
                    grid[nr][nc] = 2
                    queue.append((nr, nc))
        minutes += 1
    if any(1 in row for row in grid):
        return -1
    return max(minutes, 0)
