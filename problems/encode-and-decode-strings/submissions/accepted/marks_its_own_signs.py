class Codec:
    def encode(self, strs: List[str]) -> str:
        res = []
        for s in strs:
            for c in s:
                if c == '/':
                    res.append('//')
                else:
                    res.append(c)
            res.append('/:')
        return ''.join(res)

    def decode(self, s: str) -> List[str]:
        res = []
        word = []
        i = 0
        while i < len(s):
            if s[i] == '/' and s[i + 1] == ':':
                res.append(''.join(word))
                word = []
                i += 2
            elif s[i] == '/':
                word.append('/')
                i += 2
            else:
                word.append(s[i])
                i += 1
        return res
