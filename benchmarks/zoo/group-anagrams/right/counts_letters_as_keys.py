from collections import defaultdict


def group_anagrams(strs):
    groups = defaultdict(list)
    for word in strs:
        key = [0] * 26
        for letter in word:
            key[ord(letter) - ord("a")] += 1
        groups[tuple(key)].append(word)
    return [*groups.values()]
