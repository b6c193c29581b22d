def trap(height):
    water = 0
    i = 0
    while i + 1 < len(height):
        wall = i + 1
        for j in range(i + 1, len(height)):
            if height[j] >= height[i]:
                wall = j
                break
            if height[j] > height[wall]:
                wall = j
        level = min(height[i], height[wall])
        water += sum(max(0, level - h) for h in height[i + 1 : wall])
        i = wall
    return water
