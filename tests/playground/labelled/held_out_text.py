"""Labelled before the inference last changed: strings."""


# call: is_subsequence("ac", "abc")
# pointers: i>short j>text
def is_subsequence(short, text):
    i = j = 0
    while i < len(short) and j < len(text):
        if short[i] == text[j]:
            i += 1
        j += 1
    return i == len(short)


# call: distinct_window("eceba", 2)
# pointers: tail>text head>text
# views: counts:table
def distinct_window(text, k):
    counts, tail, best = {}, 0, 0
    for head, letter in enumerate(text):
        counts[letter] = counts.get(letter, 0) + 1
        while len(counts) > k:
            counts[text[tail]] -= 1
            if counts[text[tail]] == 0:
                del counts[text[tail]]
            tail += 1
        best = max(best, head - tail + 1)
    return best


# call: edit_distance("cat", "cut")
# pointers: i>table j>>table i-1>one j-1>two
# views: table:grid
def edit_distance(one, two):
    table = [[0] * (len(two) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) + 1):
        table[i][0] = i
    for j in range(len(two) + 1):
        table[0][j] = j
    for i in range(1, len(one) + 1):
        for j in range(1, len(two) + 1):
            if one[i - 1] == two[j - 1]:
                table[i][j] = table[i - 1][j - 1]
            else:
                best = min(table[i - 1][j], table[i][j - 1], table[i - 1][j - 1])
                table[i][j] = best + 1
    return table[-1][-1]


# call: remove_repeats("abbacd", 2)
# pointers: letter>text
# views: kept:stack
def remove_repeats(text, k):
    kept = []
    for letter in text:
        if kept and kept[-1] == letter:
            kept.pop()
        else:
            kept.append(letter)
    return "".join(kept)


# call: simplify("/a/../b/")
# pointers: part>parts
# views: folders:stack
def simplify(path):
    folders = []
    parts = path.split("/")
    for part in parts:
        if part == "..":
            if folders:
                folders.pop()
        elif part and part != ".":
            folders.append(part)
    return "/" + "/".join(folders)


# call: all_splits("aab")
# pointers: begin>text end>text
# views: chosen:stack
def all_splits(text):
    found, chosen = [], []

    def choose(begin):
        if begin == len(text):
            found.append(list(chosen))
            return
        for end in range(begin, len(text)):
            piece = text[begin : end + 1]
            if piece == piece[::-1]:
                chosen.append(piece)
                choose(end + 1)
                chosen.pop()

    choose(0)
    return found


# call: add_binary("11", "1")
# pointers: i>a j>b
def add_binary(a, b):
    i, j, carry, digits = len(a) - 1, len(b) - 1, 0, []
    while i >= 0 or j >= 0 or carry:
        if i >= 0:
            carry += int(a[i])
            i -= 1
        if j >= 0:
            carry += int(b[j])
            j -= 1
        digits.append(str(carry % 2))
        carry //= 2
    return "".join(reversed(digits))
