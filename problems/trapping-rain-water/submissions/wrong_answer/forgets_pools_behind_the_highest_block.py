def trap(height):
    water = pending = wall = 0
    for h in height:
        if h >= wall:
            water += pending
            pending, wall = 0, h
        else:
            pending += wall - h
    return water
