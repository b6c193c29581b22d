def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    day_of = {}
    stack = []
    for day, temperature in enumerate(temperatures):
        while stack and temperature > stack[-1]:
            earlier = day_of[stack.pop()]
            waits[earlier] = day - earlier
        stack.append(temperature)
        day_of[temperature] = day
    return waits
