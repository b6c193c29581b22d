"""Laws that hold for every right answer. Each public function is one."""

HIGHEST = 10_000


def reversing_keeps_the_area(solve, heights):
    """The mirror image of the chart has the same largest rectangle."""
    return solve(heights=heights[::-1]) == solve(heights=heights)


def higher_bars_give_a_larger_area(solve, heights):
    """If every bar becomes c times as high, the area becomes c times as large."""
    factor = HIGHEST // max(1, *heights)
    scaled = solve(heights=[factor * height for height in heights])
    return scaled == factor * solve(heights=heights)


def wider_bars_give_a_larger_area(solve, heights):
    """If every bar stands there twice, side by side, the area is twice as large."""
    doubled = [height for height in heights for _ in range(2)]
    return solve(heights=doubled) == 2 * solve(heights=heights)


def a_zero_separates_two_charts(solve, heights):
    """With a bar of height 0 between the chart and a copy of it, the answer stays the same."""
    return solve(heights=[*heights, 0, *heights]) == solve(heights=heights)


def single_bars_and_the_whole_width_fit(solve, heights):
    """The area is at least that of the highest bar, and of the lowest height across all bars."""
    area = solve(heights=heights)
    return area >= max(heights) and area >= len(heights) * min(heights)
