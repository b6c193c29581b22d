class Codec:
    def encode(self, strs):
        return "".join(str(len(text)) + text for text in strs)

    def decode(self, s):
        texts = []
        i = 0
        while i < len(s):
            j = i
            while j < len(s) and s[j] in "0123456789":
                j += 1
            length = int(s[i:j] or "0")
            texts.append(s[j:j + length])
            i = j + max(1, length)
        return texts
