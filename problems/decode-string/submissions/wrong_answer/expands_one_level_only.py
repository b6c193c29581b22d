class Solution:
    def decodeString(self, s: str) -> str:
        return re.sub(r"(\d+)\[([a-z]*)\]", lambda m: int(m.group(1)) * m.group(2), s)
