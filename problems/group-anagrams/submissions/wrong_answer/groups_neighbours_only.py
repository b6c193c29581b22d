def group_anagrams(strs):
    return [list(group) for _, group in groupby(strs, key=sorted)]
