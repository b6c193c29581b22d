def group_anagrams(strs):
    groups = defaultdict(list)
    for word in strs:
        groups[tuple(sorted(word))].append(word)
    return [group for group in groups.values() if len(group) > 1]
