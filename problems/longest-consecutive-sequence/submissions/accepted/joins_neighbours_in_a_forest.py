class Solution(object):
    def longestConsecutive(self, nums):
        """
        :type nums: List[int]
        :rtype: int
        """
        parent = {n: n for n in nums}

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for n in list(parent):
            if n + 1 in parent:
                parent[find(n)] = find(n + 1)
        return max([find(n) - n + 1 for n in parent] or [0])
