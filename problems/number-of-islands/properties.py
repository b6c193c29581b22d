"""Laws that hold for every right answer. Each public function is one."""


def exchanging_rows_and_columns_keeps_the_count(solve, grid):
    """With rows and columns exchanged, the map has as many islands."""
    turned = [list(column) for column in zip(*grid, strict=True)]
    return solve(grid=turned) == solve(grid=grid)


def mirror_images_keep_the_count(solve, grid):
    """Upside down, or with left and right exchanged, the map has as many islands."""
    count = solve(grid=grid)
    return solve(grid=grid[::-1]) == count == solve(grid=[row[::-1] for row in grid])


def water_between_two_maps_keeps_them_apart(solve, grid):
    """With a column of water between the map and a copy of it, there are twice as many islands."""
    return solve(grid=[[*row, "0", *row] for row in grid]) == 2 * solve(grid=grid)


def a_frame_of_water_changes_nothing(solve, grid):
    """With water added all around, the map has as many islands."""
    sea = ["0"] * (len(grid[0]) + 2)
    framed = [sea, *(["0", *row, "0"] for row in grid), sea]
    return solve(grid=framed) == solve(grid=grid)


def one_more_land_cell_adds_one_island_or_joins_up_to_four(solve, grid):
    """When the first water cell becomes land, the count goes up by at most 1, down by at most 3."""
    filled = [[*row] for row in grid]
    row = next((row for row in filled if "0" in row), None)
    if row is None:
        return True
    row[row.index("0")] = "1"
    return -3 <= solve(grid=filled) - solve(grid=grid) <= 1
