def daily_temperatures(temperatures):
    next_day = {}
    waits = []
    for day in range(len(temperatures) - 1, -1, -1):
        warmer = [next_day[t] for t in range(temperatures[day] + 1, 100) if t in next_day]
        waits.append(min(warmer) - day if warmer else 0)
        next_day[temperatures[day]] = day
    return waits[::-1]
