class Solution:
    def threeSum(self, nums):
        count = Counter(nums)
        keys = sorted(count)
        found = {}
        for i, a in enumerate(keys):
            for j in range(i, len(keys)):
                b = keys[j]
                c = -a - b
                if c < b or c not in count:
                    continue
                need = Counter((a, b, c))
                if all(count[k] >= v for k, v in need.items()):
                    found[a, b, c] = bisect_left(keys, c)
        return found.keys()
