"""Laws that hold for every right answer. Each public function is one."""

HIGHEST = 100_000


def reversing_keeps_the_water(solve, height):
    """The mirror image of the skyline holds as much water."""
    return solve(height=height[::-1]) == solve(height=height)


def higher_ground_keeps_the_water(solve, height):
    """If every block becomes higher by the same amount, the water stays the same."""
    more = HIGHEST - max(height)
    return solve(height=[level + more for level in height]) == solve(height=height)


def a_slope_holds_no_water(solve, height):
    """With the heights in rising or in falling order everything runs off."""
    rising = sorted(height)
    return solve(height=rising) == 0 == solve(height=rising[::-1])


def walls_at_both_ends_hold_everything(solve, height):
    """Between two walls of the greatest height, water stands above each block up to that level."""
    wall = max(height)
    return solve(height=[wall, *height, wall]) == sum(wall - level for level in height)


def flat_ground_at_the_ends_changes_nothing(solve, height):
    """Flat ground added at the ends holds no water and changes nothing."""
    return solve(height=[0, *height, 0]) == solve(height=height)


def the_highest_block_divides_the_water(solve, height):
    """The water left of a highest block and that right of it add up to all of it."""
    top = height.index(max(height))
    return solve(height=height[: top + 1]) + solve(height=height[top:]) == solve(height=height)
