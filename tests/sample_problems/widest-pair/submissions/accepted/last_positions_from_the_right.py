class Solution:
    def widest_pair(self, nums: List[int]) -> List[int]:
        last = {number: i for i, number in enumerate(nums)}
        return max(([i, last[x]] for i, x in enumerate(nums)), key=lambda pair: pair[1] - pair[0])
