from collections import Counter


def top_k_frequent(nums, k):
    buckets = [[] for _ in range(len(nums) + 1)]
    for number, count in Counter(nums).items():
        buckets[count].append(number)
    return [number for bucket in reversed(buckets) for number in bucket][:k]
