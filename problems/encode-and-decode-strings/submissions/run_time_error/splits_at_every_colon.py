class Codec:
    def encode(self, strs: List[str]) -> str:
        return ":".join(f"{len(s)}:{s}" for s in strs)

    def decode(self, s: str) -> List[str]:
        parts = s.split(":") if s else []
        res = []
        for i in range(0, len(parts), 2):
            res.append(parts[i + 1][:int(parts[i])])
        return res
