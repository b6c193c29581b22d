def max_sliding_window(nums, k):
    heap = []
    answers = []
    for i, number in enumerate(nums):
        heapq.heappush(heap, -number)
        if i >= k - 1:
            answers.append(-heap[0])
    return answers
