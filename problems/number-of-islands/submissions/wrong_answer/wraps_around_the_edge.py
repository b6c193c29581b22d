def num_islands(grid):
    rows, cols = len(grid), len(grid[0])
    visited = set()

    def explore(r, c):
        visited.add((r, c))
        for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            visit(r + dr, c + dc)

    def visit(r, c):
        if -rows <= r < rows and -cols <= c < cols and grid[r][c] == "1" and (r, c) not in visited:
            explore(r, c)

    count = 0
    for r in range(rows):
        for c in range(cols):
            if grid[r][c] == "1" and (r, c) not in visited:
                count += 1
                explore(r, c)
    return count
