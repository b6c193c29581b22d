def largest_rectangle_area(heights):
    length_at = {}
    best = 0
    for position in sorted(range(len(heights)), key=lambda place: -heights[place]):
        left = length_at.get(position - 1, 0)
        right = length_at.get(position + 1, 0)
        width = left + 1 + right
        length_at[position] = length_at[position - left] = length_at[position + right] = width
        best = max(best, width * heights[position])
    return best
