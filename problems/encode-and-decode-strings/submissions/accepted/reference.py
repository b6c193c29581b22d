class Codec:
    def encode(self, strs: list[str]) -> str:
        return "".join(f"{len(text)}:{text}" for text in strs)

    def decode(self, s: str) -> list[str]:
        strs: list[str] = []
        start = 0
        while start < len(s):
            colon = s.index(":", start)
            length = int(s[start:colon])
            start = colon + 1 + length
            strs.append(s[colon + 1 : start])
        return strs
