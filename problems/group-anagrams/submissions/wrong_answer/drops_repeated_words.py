class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = {}
        for word in set(strs):
            groups.setdefault("".join(sorted(word)), []).append(word)
        return list(groups.values())
