def check_inclusion(s1, s2):
    width = len(s1)
    if width > len(s2):
        return False
    wanted = sum(map(ord, s1))
    total = sum(map(ord, s2[:width]))
    for end in range(width, len(s2)):
        if total == wanted:
            return True
        total += ord(s2[end]) - ord(s2[end - width])
    return total == wanted
