import array
STACK = []

def daily_temperatures(temperatures):
    global STACK
    STACK = []
    out = array.array("l", [0] * len(temperatures))
    for i, t in enumerate(temperatures):
        while STACK and temperatures[STACK[-1]] < t:
            j = STACK.pop()
            out[j] = i - j
        STACK.append(i)
    return out
