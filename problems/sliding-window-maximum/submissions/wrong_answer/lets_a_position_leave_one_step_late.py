def max_sliding_window(nums, k):
    queue = deque()
    answers = []
    for i, number in enumerate(nums):
        while queue and nums[queue[-1]] <= number:
            queue.pop()
        queue.append(i)
        if queue[0] < i - k:
            queue.popleft()
        if i >= k - 1:
            answers.append(nums[queue[0]])
    return answers
