"""Laws that hold for every right answer. Each public function is one."""


def a_window_of_one_shows_the_list(solve, nums, k):
    """With k = 1 the answer is the list itself."""
    return solve(nums=nums, k=1) == nums


def a_window_of_all_shows_one_number(solve, nums, k):
    """A window as wide as the list has one place, and shows the largest number of all."""
    return solve(nums=nums, k=len(nums)) == [max(nums)]


def each_answer_is_the_largest_of_its_window(solve, nums, k):
    """There is one answer for each place of the window, in it and at least as large as all in it."""
    answers = solve(nums=nums, k=k)
    windows = [nums[start : start + k] for start in range(len(nums) - k + 1)]
    return answers == [max(window) for window in windows]


def reversing_reverses_the_answers(solve, nums, k):
    """The list read from its end gives the same answers from the end."""
    return solve(nums=nums[::-1], k=k) == solve(nums=nums, k=k)[::-1]


def two_windows_make_a_wider_one(solve, nums, k):
    """A window wider by one number holds two places of the present one: the larger answer counts."""
    answers = solve(nums=nums, k=k)
    return solve(nums=nums, k=k + 1) == [*map(max, answers, answers[1:])]


def negating_gives_the_smallest(solve, nums, k):
    """With every number negated, the answers negated are the smallest numbers of the windows."""
    smallest = [-answer for answer in solve(nums=[-number for number in nums], k=k)]
    return smallest == [min(nums[start : start + k]) for start in range(len(nums) - k + 1)]
