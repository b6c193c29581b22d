def group_anagrams(strs):
    groups = defaultdict(list)
    for word in strs:
        groups[frozenset(word)].append(word)
    return list(groups.values())
