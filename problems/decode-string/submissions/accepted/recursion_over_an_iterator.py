def decode_string(s):
    characters = iter(s)

    def expand():
        parts = []
        number = ""
        for character in characters:
            if character.isdigit():
                number += character
            elif character == "[":
                parts.append(expand() * int(number))
                number = ""
            elif character == "]":
                break
            else:
                parts.append(character)
        return "".join(parts)

    return expand()
