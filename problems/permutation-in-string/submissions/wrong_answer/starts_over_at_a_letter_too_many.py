class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        left = Counter(s1)
        length = 0
        for c in s2:
            if left[c] == 0:
                left = Counter(s1)
                length = 0
                if c not in left:
                    continue
            left[c] -= 1
            length += 1
            if length == len(s1):
                return True
        return False
