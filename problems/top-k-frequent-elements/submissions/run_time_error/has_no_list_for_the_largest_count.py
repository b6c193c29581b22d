def top_k_frequent(nums, k):
    values_by_count = [[] for _ in nums]
    for value, count in Counter(nums).items():
        values_by_count[count].append(value)
    answer = []
    for values in reversed(values_by_count):
        answer.extend(values)
    return answer[:k]
