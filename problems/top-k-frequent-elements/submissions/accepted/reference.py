from collections import Counter
from heapq import nlargest


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    counts = Counter(nums)
    return nlargest(k, counts, key=counts.__getitem__)
