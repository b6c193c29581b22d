def max_sliding_window(nums, k):
    queue = deque()
    answers = []
    for i in range(len(nums)):
        if i >= k:
            answers.append(nums[queue[0]])
            if queue[0] == i - k:
                queue.popleft()
        while queue and nums[queue[-1]] < nums[i]:
            queue.pop()
        queue.append(i)
    return answers
