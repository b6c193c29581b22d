"""Laws that hold for every right answer. Each public function is one."""


def warmer_days_keep_the_answer(solve, temperatures):
    """If every day is warmer by as much, up to 100 on the hottest, all waits stay as they are."""
    more = 100 - max(temperatures)
    warmer = [temperature + more for temperature in temperatures]
    return solve(temperatures=warmer) == solve(temperatures=temperatures)


def nobody_waits_in_vain(solve, temperatures):
    """The day that is waited for exists and is warmer."""
    waits = solve(temperatures=temperatures)
    return all(
        wait == 0 or (wait > 0 and temperatures[day + wait : day + wait + 1] > [today])
        for day, (today, wait) in enumerate(zip(temperatures, waits, strict=False))
    )


def no_warmer_day_is_passed_over(solve, temperatures):
    """Before the day that is waited for, and after a day that waits for none, nothing is warmer."""
    waits = solve(temperatures=temperatures)
    return all(
        max(temperatures[day : day + wait if wait else None], default=today) <= today
        for day, (today, wait) in enumerate(zip(temperatures, waits, strict=False))
    )


def the_last_day_waits_for_nothing(solve, temperatures):
    """There is one answer for each day, and the last one is 0."""
    waits = solve(temperatures=temperatures)
    return len(waits) == len(temperatures) and waits[-1] == 0


def a_day_in_front_changes_no_other(solve, temperatures):
    """With one more day in front, the others wait as long as before."""
    waits = solve(temperatures=temperatures)
    return solve(temperatures=[temperatures[-1], *temperatures])[1:] == waits
