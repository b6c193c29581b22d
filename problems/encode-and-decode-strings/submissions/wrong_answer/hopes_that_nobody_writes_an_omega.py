class Codec:
    def encode(self, strs: List[str]) -> str:
        if not strs:
            return chr(0x2127)
        return chr(0x2126).join(strs)

    def decode(self, s: str) -> List[str]:
        if s == chr(0x2127):
            return []
        return s.split(chr(0x2126))
