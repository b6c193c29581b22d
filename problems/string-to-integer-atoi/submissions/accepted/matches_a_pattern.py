class Solution:
    def myAtoi(self, s: str) -> int:
        m = re.match(r" *([+-]?[0-9]+)", s)
        if not m:
            return 0
        return max(-2**31, min(2**31 - 1, int(m.group(1))))
