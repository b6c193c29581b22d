def group_anagrams(strs):
    groups = []
    for word in strs:
        for group in groups:
            if len(word) == len(group[0]) and all(letter in group[0] for letter in word):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups
