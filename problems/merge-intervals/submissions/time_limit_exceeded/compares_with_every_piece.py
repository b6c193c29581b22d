def merge(intervals):
    pieces = []
    for start, end in intervals:
        apart = []
        for piece in pieces:
            if piece[1] < start or end < piece[0]:
                apart.append(piece)
            else:
                start, end = min(start, piece[0]), max(end, piece[1])
        apart.append([start, end])
        pieces = apart
    return pieces
