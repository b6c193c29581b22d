def daily_temperatures(temperatures):
    answer = []
    for day, today in enumerate(temperatures):
        later = temperatures[day + 1 :]
        warmer = [place for place, other in enumerate(later, 1) if other > today]
        answer.append(warmer[0] if warmer else 0)
    return answer
