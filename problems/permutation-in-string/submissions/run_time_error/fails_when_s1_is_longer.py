class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        need, have = [0] * 26, [0] * 26
        for i in range(len(s1)):
            need[ord(s1[i]) - 97] += 1
            have[ord(s2[i]) - 97] += 1
        for i in range(len(s1), len(s2)):
            if need == have:
                return True
            have[ord(s2[i]) - 97] += 1
            have[ord(s2[i - len(s1)]) - 97] -= 1
        return need == have
