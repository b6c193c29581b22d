def check_inclusion(s1, s2):
    wanted = set(s1)
    width = len(s1)
    inside = Counter(s2[:width])
    for end in range(width, len(s2) + 1):
        if set(inside) == wanted:
            return True
        if end < len(s2):
            inside[s2[end]] += 1
            gone = s2[end - width]
            inside[gone] -= 1
            if inside[gone] == 0:
                del inside[gone]
    return False
