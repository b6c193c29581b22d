def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    stack = []
    for day, temperature in enumerate(temperatures):
        while stack and temperature >= temperatures[stack[-1]]:
            earlier = stack.pop()
            waits[earlier] = day - earlier
        stack.append(day)
    return waits
