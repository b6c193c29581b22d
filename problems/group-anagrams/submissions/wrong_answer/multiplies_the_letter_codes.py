def group_anagrams(strs):
    groups = defaultdict(list)
    for word in strs:
        groups[math.prod(map(ord, word))].append(word)
    return list(groups.values())
