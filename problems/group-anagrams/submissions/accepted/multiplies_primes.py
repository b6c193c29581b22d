def groupAnagrams(self, strs):
    primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]
    groups = {}
    for word in strs:
        key = 1
        for letter in word:
            key *= primes[ord(letter) - 97]
        groups.setdefault(key, []).append(word)
    return [*groups.values()]
