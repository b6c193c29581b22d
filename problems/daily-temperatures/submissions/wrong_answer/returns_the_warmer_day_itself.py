def daily_temperatures(temperatures):
    answer = [0] * len(temperatures)
    stack = []
    for day, temperature in enumerate(temperatures):
        while stack and temperature > temperatures[stack[-1]]:
            answer[stack.pop()] = day
        stack.append(day)
    return answer
