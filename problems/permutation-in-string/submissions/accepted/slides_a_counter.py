def checkInclusion(s1, s2):
    wanted = Counter(s1)
    window = Counter(s2[:len(s1)])
    for gone, come in zip(s2, s2[len(s1):]):
        if window == wanted:
            return True
        window[come] += 1
        window[gone] -= 1
    return window == wanted
