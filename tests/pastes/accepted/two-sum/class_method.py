class Solution:
    @classmethod
    def two_sum(cls, a, b):
        return cls._search(a, b)

    @classmethod
    def _search(cls, a, b):
        seen = {}
        for i, x in enumerate(a):
            if b - x in seen:
                return seen[b - x], i
            seen[x] = i
