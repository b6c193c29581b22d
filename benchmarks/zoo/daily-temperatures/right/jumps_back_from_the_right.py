def daily_temperatures(temperatures):
    answer = [0] * len(temperatures)
    for day in range(len(temperatures) - 2, -1, -1):
        later = day + 1
        while temperatures[later] <= temperatures[day]:
            if answer[later] == 0:
                later = 0
                break
            later += answer[later]
        answer[day] = later - day if later else 0
    return answer
