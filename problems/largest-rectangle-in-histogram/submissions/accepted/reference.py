def largest_rectangle_area(heights: list[int]) -> int:
    largest = 0
    growing: list[tuple[int, int]] = []  # (start, height), rising: what no lower bar has stopped
    for position, height in enumerate([*heights, 0]):
        start = position
        while growing and growing[-1][1] > height:
            start, stopped_height = growing.pop()
            largest = max(largest, stopped_height * (position - start))
        growing.append((start, height))
    return largest
