try:
    from sortedcontainers import SortedDict as Table
except ImportError:
    Table = dict

def two_sum(nums, target):
    seen = Table()
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
