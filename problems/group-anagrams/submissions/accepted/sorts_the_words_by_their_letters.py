def group_anagrams(strs):
    return [list(group) for _, group in groupby(sorted(strs, key=sorted), key=sorted)]
