def top_k_frequent(nums, k):
    best = {}
    for value, run in groupby(nums):
        best[value] = max(best.get(value, 0), len(list(run)))
    return sorted(best, key=best.get, reverse=True)[:k]
