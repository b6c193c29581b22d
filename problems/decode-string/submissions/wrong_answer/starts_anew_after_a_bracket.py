def decode_string(s):
    stack = []
    full = ""
    text = ""
    count = 0
    for character in s:
        if character.isdigit():
            count = 10 * count + int(character)
        elif character == "[":
            stack.append((text, count))
            text, count = "", 0
        elif character == "]":
            before, times = stack.pop()
            full = before + times * text
            text = "" if stack else full
        else:
            text += character
    return text
