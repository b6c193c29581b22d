def is_valid(s):
    closing = {"(": ")", "[": "]", "{": "}"}
    return len(s) % 2 == 0 and all(
        closing.get(left) == right for left, right in zip(s[: len(s) // 2], reversed(s))
    )
