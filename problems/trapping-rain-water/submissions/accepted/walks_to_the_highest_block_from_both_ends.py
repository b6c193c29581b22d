class Solution(object):
    def trap(self, height):
        """
        :type height: List[int]
        :rtype: int
        """
        if not height:
            return 0
        top = height.index(max(height))
        res = 0
        for part in (height[:top], height[:top:-1]):
            level = 0
            for h in part:
                if h > level:
                    level = h
                res += level - h
        return res
