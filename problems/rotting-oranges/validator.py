"""A crate is a rectangle."""


def complaint(grid):
    widths = {len(row) for row in grid}
    if len(widths) > 1:
        return f"the rows have different lengths, from {min(widths)} to {max(widths)}"
    return None
