def two_sum(nums, target):
    waiting = list(nums)
    places = {}
    place = 0
    while waiting:
        number = waiting.pop(0)
        if target - number in places:
            return [places[target - number], place]
        places[number] = place
        place += 1
    return None
