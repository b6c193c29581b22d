def decode_string(s):
    if "[" not in s:
        return s
    start = s.index("[")
    end = s.index("]")
    digits = start
    while digits > 0 and s[digits - 1].isdigit():
        digits -= 1
    inside = decode_string(s[start + 1 : end])
    return s[:digits] + int(s[digits:start]) * inside + decode_string(s[end + 1 :])
