def longest_palindrome(s):
    n = len(s)
    best = [["" for _ in range(n)] for _ in range(n)]
    for left in range(n - 1, -1, -1):
        best[left][left] = s[left]
        for right in range(left + 1, n):
            if s[left] == s[right]:
                inner = best[left + 1][right - 1] if right - left > 1 else ""
                best[left][right] = s[left] + inner + s[right]
            else:
                best[left][right] = max(best[left + 1][right], best[left][right - 1], key=len)
    return best[0][n - 1]
