def max_sliding_window(nums, k):
    heap = []
    answers = []
    for i, number in enumerate(nums):
        heapq.heappush(heap, (-number, i))
        if heap[0][1] <= i - k:
            heapq.heappop(heap)
        if i >= k - 1:
            answers.append(-heap[0][0])
    return answers
