class Solution:
    def dailyTemperatures(self, T: List[int]) -> List[int]:
        waiting, out = [], [0] * len(T)
        for i, t in enumerate(T):
            while waiting and waiting[0][0] < t:
                _, j = heappop(waiting)
                out[j] = i - j
            heapq.heappush(waiting, (t, i))
        return tuple(out)
