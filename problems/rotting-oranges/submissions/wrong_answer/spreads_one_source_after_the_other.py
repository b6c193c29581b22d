def oranges_rotting(grid):
    rows, cols = len(grid), len(grid[0])
    longest = 0
    for r in range(rows):
        for c in range(cols):
            if grid[r][c] == 2:
                queue = deque([(r, c, 0)])
                while queue:
                    y, x, minute = queue.popleft()
                    longest = max(longest, minute)
                    for y2, x2 in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                        if 0 <= y2 < rows and 0 <= x2 < cols and grid[y2][x2] == 1:
                            grid[y2][x2] = 3
                            queue.append((y2, x2, minute + 1))
    return -1 if any(1 in row for row in grid) else longest
