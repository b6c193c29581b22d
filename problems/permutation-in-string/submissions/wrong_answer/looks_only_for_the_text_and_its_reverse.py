def check_inclusion(s1, s2):
    return s1 in s2 or s1[::-1] in s2
