def decode_string(s):
    counts = []
    text = ""
    count = 0
    for character in s:
        if character.isdigit():
            count = 10 * count + int(character)
        elif character == "[":
            counts.append(count)
            text, count = "", 0
        elif character == "]":
            text *= counts.pop()
        else:
            text += character
    return text
