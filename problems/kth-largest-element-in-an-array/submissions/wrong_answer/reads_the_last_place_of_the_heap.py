def find_kth_largest(nums, k):
    heap = [-number for number in nums]
    heapify(heap)
    return -heap[k - 1]
