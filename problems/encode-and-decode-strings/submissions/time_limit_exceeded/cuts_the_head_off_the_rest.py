class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(str(len(s)) + "#" + s for s in strs)

    def decode(self, s: str) -> List[str]:
        res = []
        while s:
            j = s.index("#")
            length = int(s[:j])
            s = s[j + 1:]
            res.append(s[:length])
            s = s[length:]
        return res
