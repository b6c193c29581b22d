from heapq import heapify, heappop, heappush


def max_sliding_window(nums, k):
    heap = [(-number, place) for place, number in enumerate(nums[:k])]
    heapify(heap)
    answer = [-heap[0][0]]
    for place in range(k, len(nums)):
        heappush(heap, (-nums[place], place))
        while heap[0][1] <= place - k:
            heappop(heap)
        answer.append(-heap[0][0])
    return answer
