def daily_temperatures(temperatures):
    next_day = [inf] * 102
    waits = []
    for day in range(len(temperatures) - 1, -1, -1):
        today = temperatures[day]
        warmer = min(next_day[today + 1:])
        waits.append(0 if warmer == inf else warmer - day)
        next_day[today] = day
    return waits[::-1]
