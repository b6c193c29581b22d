def dailyTemperatures(self, temperatures):
    nxt = [inf] * 101
    ans = {}
    for i in range(len(temperatures) - 1, -1, -1):
        t = temperatures[i]
        best = min(nxt[t + 1:], default=math.inf)
        ans[i] = 0 if best == inf else int(best - i)
        nxt[t] = i
    return dict(sorted(ans.items())).values()
