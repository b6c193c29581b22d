def check_inclusion(s1, s2):
    wanted = sorted(s1)
    for start in range(len(s2) - len(s1) + 1):
        if sorted(s2[start:start + len(s1)]) == wanted:
            return True
    return False
