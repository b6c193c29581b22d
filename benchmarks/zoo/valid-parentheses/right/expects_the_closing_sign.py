def is_valid(s):
    closing = {"(": ")", "[": "]", "{": "}"}
    wanted = []
    for sign in s:
        if sign in closing:
            wanted.append(closing[sign])
        elif not wanted or wanted.pop() != sign:
            return False
    return not wanted
