def decode_string(s: str) -> str:
    waiting: list[tuple[str, int]] = []  # for each open bracket: the text before it, its number
    text = ""
    count = 0
    for character in s:
        if character.isdigit():
            count = 10 * count + int(character)
        elif character == "[":
            waiting.append((text, count))
            text, count = "", 0
        elif character == "]":
            before, times = waiting.pop()
            text = before + times * text
        else:
            text += character
    return text
