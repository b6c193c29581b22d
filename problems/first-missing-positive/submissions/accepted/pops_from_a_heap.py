def firstMissingPositive(self, nums):
    heap = [n for n in nums if n > 0]
    heapq.heapify(heap)
    expected = 1
    while heap and heap[0] <= expected:
        if heapq.heappop(heap) == expected:
            expected += 1
    return expected
