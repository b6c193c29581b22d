from heapq import heapify, heappushpop


def find_kth_largest(nums: list[int], k: int) -> int:
    largest = nums[:k]
    heapify(largest)
    for number in nums[k:]:
        heappushpop(largest, number)
    return largest[0]
