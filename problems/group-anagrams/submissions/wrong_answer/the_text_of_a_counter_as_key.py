def group_anagrams(strs):
    groups = defaultdict(list)
    for word in strs:
        groups[str(Counter(word))].append(word)
    return list(groups.values())
