class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        ans = collections.defaultdict(list)
        for s in strs:
            ans[tuple(s.count(c) for c in string.ascii_lowercase)].append(s)
        return ans.values()
