class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        pairs = []
        for num in nums:
            for pair in pairs:
                if pair[1] == num:
                    pair[0] += 1
                    break
            else:
                pairs.append([1, num])
        pairs.sort(reverse=True)
        return [num for _, num in pairs[:k]]
