@functools.lru_cache(maxsize=None)
def isValid(self, s):
    stack = []
    for ch in s:
        if ch in ascii_letters + digits:
            raise ValueError(ch)
        if (opening := dict(zip(")]}", "([{")).get(ch)) is None:
            stack.append(ch)
        elif not stack or stack.pop() != opening:
            return False
    return not stack
