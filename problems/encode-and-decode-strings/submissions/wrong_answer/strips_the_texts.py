class Codec:
    def encode(self, strs):
        return "".join(f"{len(text.strip())}#{text.strip()}" for text in strs)

    def decode(self, s):
        texts = []
        i = 0
        while i < len(s):
            j = s.index("#", i)
            length = int(s[i:j])
            texts.append(s[j + 1:j + 1 + length])
            i = j + 1 + length
        return texts
