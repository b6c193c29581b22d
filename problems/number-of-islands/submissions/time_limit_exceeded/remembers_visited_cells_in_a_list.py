class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        visited = []
        count = 0
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                if grid[r][c] == "1" and [r, c] not in visited:
                    count += 1
                    visited.append([r, c])
                    stack = [[r, c]]
                    while stack:
                        y, x = stack.pop()
                        for y2, x2 in [[y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]]:
                            if y2 < 0 or x2 < 0 or y2 == len(grid) or x2 == len(grid[0]):
                                continue
                            if grid[y2][x2] == "1" and [y2, x2] not in visited:
                                visited.append([y2, x2])
                                stack.append([y2, x2])
        return count
