class Solution(object):
    def decodeString(self, s):
        """
        :type s: str
        :rtype: str
        """
        def walk(i):
            res, num = "", 0
            while i < len(s) and s[i] != "]":
                if s[i].isdigit():
                    num = num * 10 + ord(s[i]) - ord("0")
                    i += 1
                elif s[i] == "[":
                    inside, i = walk(i + 1)
                    res += num * inside
                    num = 0
                else:
                    res += s[i]
                    i += 1
            return res, i + 1

        return walk(0)[0]
