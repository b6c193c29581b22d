class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        counts = [Counter(s) for s in strs]
        used = [False] * len(strs)
        res = []
        for i in range(len(strs)):
            if used[i]:
                continue
            group = [strs[i]]
            for j in range(i + 1, len(strs)):
                if not used[j] and counts[i] == counts[j]:
                    used[j] = True
                    group.append(strs[j])
            res.append(group)
        return res
