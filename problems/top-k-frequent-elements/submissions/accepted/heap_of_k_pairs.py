def topKFrequent(self, nums, k):
    d = defaultdict(int)
    for x in nums:
        d[x] += 1
    heap = []
    for x in d:
        heapq.heappush(heap, (d[x], x))
        if len(heap) > k:
            heapq.heappop(heap)
    return [x for _, x in heap]
