class Solution:
    @cache
    def isValid(self, s: str) -> bool:
        stack = []
        for c in s:
            if c in "([{":
                stack.append(c)
            elif not stack or stack.pop() + c not in ("()", "[]", "{}"):
                return False
        return stack == []
