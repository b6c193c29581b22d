class Solution:
    def myAtoi(self, s: str) -> int:
        m = re.match(r" *([+-]?[0-9]+)", s)
        return int(m.group(1)) if m else 0
