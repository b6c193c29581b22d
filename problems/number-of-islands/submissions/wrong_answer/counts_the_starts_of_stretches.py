def num_islands(grid):
    count = 0
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == "1":
                above = r > 0 and grid[r - 1][c] == "1"
                before = c > 0 and row[c - 1] == "1"
                if not above and not before:
                    count += 1
    return count
