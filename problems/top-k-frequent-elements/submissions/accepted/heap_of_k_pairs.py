def topKFrequent(self, nums, k):
    d = Counter(nums)
    heap = []
    for x in d:
        heapq.heappush(heap, (d[x], x))
        if len(heap) > k:
            heapq.heappop(heap)
    return [x for _, x in heap]
