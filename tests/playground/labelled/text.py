"""Strings."""

from collections import defaultdict


# call: longest("abcab")
# pointers: left>s right>s
# views: last:table
def longest(s):
    last, left, best = {}, 0, 0
    for right, ch in enumerate(s):
        if ch in last and last[ch] >= left:
            left = last[ch] + 1
        last[ch] = right
        best = max(best, right - left + 1)
    return best


# call: palindrome("abcba")
# pointers: i>s j>s
def palindrome(s):
    i, j = 0, len(s) - 1
    while i < j:
        if s[i] != s[j]:
            return False
        i, j = i + 1, j - 1
    return True


# call: middle_out("babad")
# pointers: left>s right>s i>s
def middle_out(s):
    def grow(left, right):
        while left >= 0 and right < len(s) and s[left] == s[right]:
            left -= 1
            right += 1
        return s[left + 1 : right]

    best = ""
    for i in range(len(s)):
        best = max(best, grow(i, i), grow(i, i + 1), key=len)
    return best


# call: balanced("([])")
# pointers: ch>s
# views: stack:stack pairs:table
def balanced(s):
    pairs = {")": "(", "]": "["}
    stack = []
    for ch in s:
        if ch in pairs:
            if not stack or stack.pop() != pairs[ch]:
                return False
        else:
            stack.append(ch)
    return not stack


# call: groups(["ab", "ba", "c"])
# pointers: word>words
# views: found:table
def groups(words):
    found = defaultdict(list)
    for word in words:
        found["".join(sorted(word))].append(word)
    return list(found.values())


# call: number(" -42x")
# pointers: i>s
def number(s):
    i, n, sign, value = 0, len(s), 1, 0
    while i < n and s[i] == " ":
        i += 1
    if i < n and s[i] in "+-":
        sign = -1 if s[i] == "-" else 1
        i += 1
    while i < n and s[i].isdigit():
        value = value * 10 + int(s[i])
        i += 1
    return sign * value


# call: decode("2[ab]c")
# pointers: ch>s
# views: stack:stack
def decode(s):
    stack, count, text = [], 0, ""
    for ch in s:
        if ch.isdigit():
            count = count * 10 + int(ch)
        elif ch == "[":
            stack.append((text, count))
            text, count = "", 0
        elif ch == "]":
            before, times = stack.pop()
            text = before + text * times
        else:
            text += ch
    return text


# call: common("abc", "ac")
# pointers: i>table j>>table i-1>a j-1>b
# views: table:grid
def common(a, b):
    m, n = len(a), len(b)
    table = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if a[i - 1] == b[j - 1]:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    return table[m][n]


# call: letters([3, 4], "")
# pointers: digit>digits
def letters(digits, word):
    made = []
    for digit in digits:
        made.append(word + str(digit))
    return made


# call: subsets([1, 2])
# pointers: start>nums i>nums
# views: path:stack
def subsets(nums):
    out = []

    def walk(start, path):
        out.append(path[:])
        for i in range(start, len(nums)):
            path.append(nums[i])
            walk(i + 1, path)
            path.pop()

    walk(0, [])
    return out
