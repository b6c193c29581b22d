def find_kth_largest(nums, k):
    heap = nums[:k]
    heapify(heap)
    for number in nums[k:]:
        heapreplace(heap, number)
    return heap[0]
