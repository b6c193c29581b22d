class Solution:
    def encode(self, strs):
        lengths = ",".join(str(len(text)) for text in strs)
        return lengths + "\n" + "".join(strs)

    def decode(self, s):
        head, _, body = s.partition("\n")
        texts = []
        start = 0
        for length in head.split(",") if head else []:
            end = start + int(length)
            texts.append(body[start:end])
            start = end
        return texts
