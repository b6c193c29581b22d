def productExceptSelf(self, nums):
    n = len(nums)
    answer = [1] * n
    left = right = 1
    for i in range(n):
        answer[i] *= left
        left *= nums[i]
        answer[~i] *= right
        right *= nums[~i]
    return answer
