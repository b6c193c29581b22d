class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = defaultdict(int)
        best = 0
        for num in nums:
            if num in length:
                continue
            left, right = length.get(num - 1, 0), length.get(num + 1, 0)
            total = left + right + 1
            length[num] = length[num - left] = length[num + right] = total
            best = max(best, total)
        return best
