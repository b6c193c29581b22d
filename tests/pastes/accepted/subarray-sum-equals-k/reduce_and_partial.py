def step(k, state, x):
    seen, total, ans = state
    total += x
    ans += seen.get(total - k, 0)
    seen[total] = seen.get(total, 0) + 1
    return seen, total, ans

def subarray_sum(nums, k):
    return functools.reduce(partial(step, k), nums, ({0: 1}, 0, 0))[-1]
