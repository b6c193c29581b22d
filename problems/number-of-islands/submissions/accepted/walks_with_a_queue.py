class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])
        seen = set()
        res = 0
        for i in range(m):
            for j in range(n):
                if grid[i][j] == "1" and (i, j) not in seen:
                    res += 1
                    seen.add((i, j))
                    q = collections.deque([(i, j)])
                    while q:
                        x, y = q.popleft()
                        for dx, dy in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
                            a, b = x + dx, y + dy
                            if 0 <= a < m and 0 <= b < n and grid[a][b] == "1" and (a, b) not in seen:
                                seen.add((a, b))
                                q.append((a, b))
        return res
