class Solution:
    def isValid(self, s: str) -> bool:
        d = {')': '(', ']': '[', '}': '{'}
        stack = []
        for c in s:
            if c in d:
                if stack and stack.pop() != d[c]:
                    return False
            else:
                stack.append(c)
        return not stack
