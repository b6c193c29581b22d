from bisect import bisect_left, insort


def max_sliding_window(nums, k):
    window = sorted(nums[:k])
    answer = [window[-1]]
    for place in range(k, len(nums)):
        del window[bisect_left(window, nums[place - k])]
        insort(window, nums[place])
        answer.append(window[-1])
    return answer
