class Solution:
    PAIRS = {")": "(", "]": "[", "}": "{"}
    calls = []

    def isValid(self, s, stack=[]):
        stack.clear()
        self.calls.append(len(s))
        for c in s:
            if c in self.PAIRS:
                if not stack or stack.pop() != self.PAIRS[c]:
                    return False
            else:
                stack.append(c)
        return len(stack) == 0
