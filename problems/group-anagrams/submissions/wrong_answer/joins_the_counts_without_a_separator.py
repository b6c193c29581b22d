def group_anagrams(strs):
    groups = defaultdict(list)
    for word in strs:
        counts = [0] * 26
        for letter in word:
            counts[ord(letter) - ord("a")] += 1
        groups["".join(map(str, counts))].append(word)
    return list(groups.values())
