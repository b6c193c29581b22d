class Codec:
    def encode(self, strs):
        return "".join(text.replace("#", "\\#") + "#" for text in strs)

    def decode(self, s):
        texts = []
        text = ""
        i = 0
        while i < len(s):
            if s[i:i + 2] == "\\#":
                text += "#"
                i += 2
            elif s[i] == "#":
                texts.append(text)
                text = ""
                i += 1
            else:
                text += s[i]
                i += 1
        return texts
