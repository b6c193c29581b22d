def trap(height):
    water = 0
    wall = 0
    for h in height:
        wall = max(wall, h)
        water += wall - h
    return water
