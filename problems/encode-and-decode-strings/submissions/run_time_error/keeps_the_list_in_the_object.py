class Codec:
    def encode(self, strs):
        self.strs = strs
        return ",".join(strs)

    def decode(self, s):
        return self.strs
