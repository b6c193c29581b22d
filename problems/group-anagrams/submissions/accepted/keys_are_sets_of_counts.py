def groupAnagrams(self, words):
    groups = {}
    for word in words:
        groups.setdefault(frozenset(Counter(word).items()), []).append(word)
    return [*groups.values()]
