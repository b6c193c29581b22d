def daily_temperatures(temperatures):
    waits = []
    warmest, warmest_day = 0, 0
    for day in range(len(temperatures) - 1, -1, -1):
        waits.append(warmest_day - day if warmest > temperatures[day] else 0)
        if temperatures[day] >= warmest:
            warmest, warmest_day = temperatures[day], day
    return waits[::-1]
