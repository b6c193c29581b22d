class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        n, m = len(s1), len(s2)
        if n > m:
            return False
        need = [0] * 26
        have = [0] * 26
        for i in range(n):
            need[ord(s1[i]) - ord('a')] += 1
            have[ord(s2[i]) - ord('a')] += 1
        if need == have:
            return True
        for i in range(n, m):
            have[ord(s2[i]) - ord('a')] += 1
            have[ord(s2[i - n]) - ord('a')] -= 1
            if need == have:
                return True
        return False
