from collections import deque


def max_sliding_window(nums: list[int], k: int) -> list[int]:
    maxima: list[int] = []
    candidates: deque[int] = deque()  # positions, whose numbers fall from front to back
    for position, number in enumerate(nums):
        while candidates and nums[candidates[-1]] <= number:
            candidates.pop()
        candidates.append(position)
        if candidates[0] == position - k:
            candidates.popleft()
        if position >= k - 1:
            maxima.append(nums[candidates[0]])
    return maxima
