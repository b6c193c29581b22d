class Codec:
    def encode(self, strs):
        return "".join(f"{len(text.encode())}:{text}" for text in strs)

    def decode(self, s):
        texts = []
        i = 0
        while i < len(s):
            colon = s.find(":", i)
            if colon < 0 or not s[i:colon].isdecimal():
                break
            end = colon + 1 + int(s[i:colon])
            texts.append(s[colon + 1:end])
            i = end
        return texts
