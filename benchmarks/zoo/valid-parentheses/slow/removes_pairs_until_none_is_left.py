def is_valid(s):
    while True:
        shorter = s.replace("()", "", 1).replace("[]", "", 1).replace("{}", "", 1)
        if shorter == s:
            return not s
        s = shorter
