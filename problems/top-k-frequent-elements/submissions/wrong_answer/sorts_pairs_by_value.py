class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        pairs = sorted(Counter(nums).items())
        return [value for value, _ in pairs[-k:]]
