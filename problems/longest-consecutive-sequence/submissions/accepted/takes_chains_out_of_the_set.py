def longestConsecutive(self, nums):
    left = set(nums)
    answer = 0
    while left:
        low = high = left.pop()
        while low - 1 in left:
            low -= 1
            left.remove(low)
        while high + 1 in left:
            high += 1
            left.remove(high)
        answer = max(answer, high - low + 1)
    return answer
