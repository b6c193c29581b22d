"""Laws that hold for every right answer. Each public function is one."""


def exchanging_rows_and_columns_keeps_the_answer(solve, grid):
    """With rows and columns exchanged, it takes as long."""
    turned = [list(column) for column in zip(*grid, strict=True)]
    return solve(grid=turned) == solve(grid=grid)


def mirror_images_keep_the_answer(solve, grid):
    """Upside down, or with left and right exchanged, it takes as long."""
    minutes = solve(grid=grid)
    return solve(grid=grid[::-1]) == minutes == solve(grid=[row[::-1] for row in grid])


def a_copy_behind_a_gap_changes_nothing(solve, grid):
    """A copy of the crate behind an empty column becomes rotten in the same time."""
    return solve(grid=[[*row, 0, *row] for row in grid]) == solve(grid=grid)


def one_more_rotten_orange_delays_nothing(solve, grid):
    """When the first fresh orange is rotten from the start, the answer, if not -1, does not grow."""
    minutes = solve(grid=grid)
    spoilt = [[*row] for row in grid]
    row = next((row for row in spoilt if 1 in row), None)
    if row is None or minutes == -1:
        return True
    row[row.index(1)] = 2
    return 0 <= solve(grid=spoilt) <= minutes


def a_rotten_row_leaves_nothing_out_of_reach(solve, grid):
    """Without gaps, and with a rotten row below it, the crate takes as many minutes as it has rows.

    That is, if no orange in it was rotten before.
    """
    fresh = [[1] * len(row) for row in grid]
    return solve(grid=[*fresh, [2] * len(grid[0])]) == len(grid)
