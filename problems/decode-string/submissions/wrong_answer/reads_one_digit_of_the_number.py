def decode_string(s):
    stack = []
    text = ""
    count = 0
    for character in s:
        if character.isdigit():
            count = int(character)
        elif character == "[":
            stack.append((text, count))
            text = ""
        elif character == "]":
            before, times = stack.pop()
            text = before + times * text
        else:
            text += character
    return text
