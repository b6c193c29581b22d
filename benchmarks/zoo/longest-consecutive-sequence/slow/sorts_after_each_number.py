def longest_consecutive(nums):
    known = []
    for number in nums:
        if number not in known:
            known.append(number)
            known.sort()
    longest = length = 0
    for place, number in enumerate(known):
        length = length + 1 if place and known[place - 1] == number - 1 else 1
        longest = max(longest, length)
    return longest
