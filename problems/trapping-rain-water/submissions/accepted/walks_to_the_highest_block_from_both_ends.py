class Solution(object):
    def trap(self, height):
        """
        :type height: List[int]
        :rtype: int
        """
        top = height.index(max(height))
        res = 0
        for part in (height[:top], height[:top:-1]):
            level = 0
            for h in part:
                level = max(level, h)
                res += level - h
        return res
