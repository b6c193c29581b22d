def maxArea(self, height):
    i, j, answer = 0, len(height) - 1, 0
    while i < j:
        answer = max(answer, (j - i) * min(height[i], height[j]))
        if height[i] < height[j]:
            i += 1
        elif height[i] > height[j]:
            j -= 1
        else:
            i += 1
            j -= 1
    return answer
