class Codec:
    def encode(self, strs):
        return "".join(text + "#" for text in strs)

    def decode(self, s):
        return s.split("#")[:-1]
