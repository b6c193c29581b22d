class Codec:
    def encode(self, strs):
        return "/,".join(text.replace("/", "//") for text in strs)

    def decode(self, s):
        texts = [""]
        i = 0
        while i < len(s):
            if s[i] != "/":
                texts[-1] += s[i]
                i += 1
            elif s[i + 1] == ",":
                texts.append("")
                i += 2
            else:
                texts[-1] += "/"
                i += 2
        return texts
