def decode_string(s):
    parts = [""]
    numbers = []
    i = 0
    while "]" in s[i:]:
        if s[i].isdigit():
            end = s.index("[", i)
            numbers.append(int(s[i:end]))
            parts.append("")
            i = end
        elif s[i] == "]":
            inside = parts.pop()
            parts[-1] += numbers.pop() * inside
        else:
            parts[-1] += s[i]
        i += 1
    return parts[0]
