class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        need = Counter(s1)
        window = Counter(s2[:len(s1)])
        for i in range(len(s2) - len(s1)):
            if window == need:
                return True
            window[s2[i]] -= 1
            window[s2[i + len(s1)]] += 1
        return False
