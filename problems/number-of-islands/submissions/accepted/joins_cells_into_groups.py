def num_islands(grid):
    columns = len(grid[0])
    cells = [cell for row in grid for cell in row]
    parent = list(range(len(cells)))

    def find(place):
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    count = cells.count("1")
    for place, cell in enumerate(cells):
        if cell == "0":
            continue
        earlier = []
        if place % columns:
            earlier.append(place - 1)
        if place >= columns:
            earlier.append(place - columns)
        for other in earlier:
            if cells[other] == "1" and find(other) != find(place):
                parent[find(other)] = find(place)
                count -= 1
    return count
