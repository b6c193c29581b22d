class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        minutes = 0
        while True:
            changed = False
            for r in range(len(grid)):
                for c in range(len(grid[0])):
                    if grid[r][c] == 2:
                        for y, x in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
                            if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == 1:
                                grid[y][x] = 2
                                changed = True
            if not changed:
                break
            minutes += 1
        for row in grid:
            if 1 in row:
                return -1
        return minutes
