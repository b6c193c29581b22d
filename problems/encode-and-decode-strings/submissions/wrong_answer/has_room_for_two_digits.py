class Codec:
    def encode(self, strs):
        return "".join(f"{len(text):02}{text}" for text in strs)

    def decode(self, s):
        texts = []
        i = 0
        while i < len(s):
            end = i + 2 + int(s[i:i + 2])
            texts.append(s[i + 2:end])
            i = end
        return texts
