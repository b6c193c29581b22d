class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        out = []
        for lo, hi in sorted(map(tuple, intervals)):
            if out and lo <= out[-1][1]:
                out[-1] = (out[-1][0], max(hi, out[-1][1]))
            else:
                out.append((lo, hi))
        return reversed(out)
