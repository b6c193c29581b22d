"""Labelled before the inference last changed: lists and indices."""


# call: compress(list("aabccc"))
# pointers: read>chars write>chars start>chars
def compress(chars):
    write = read = 0
    size = len(chars)
    while read < size:
        start = read
        while read < size and chars[read] == chars[start]:
            read += 1
        chars[write] = chars[start]
        write += 1
        if read - start > 1:
            for digit in str(read - start):
                chars[write] = digit
                write += 1
    return write


# call: next_permutation([1, 3, 2])
# pointers: pivot>nums swap>nums lo>nums hi>nums
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        swap = len(nums) - 1
        while nums[swap] <= nums[pivot]:
            swap -= 1
        nums[pivot], nums[swap] = nums[swap], nums[pivot]
    lo, hi = pivot + 1, len(nums) - 1
    while lo < hi:
        nums[lo], nums[hi] = nums[hi], nums[lo]
        lo, hi = lo + 1, hi - 1
    return nums


# call: can_jump([2, 0, 1, 0, 3])
# pointers: place>steps furthest>steps
def can_jump(steps):
    furthest = 0
    for place in range(len(steps)):
        if place > furthest:
            return False
        furthest = max(furthest, place + steps[place])
    return True


# call: search_rotated([4, 5, 6, 1, 2], 1)
# pointers: low>values high>values middle>values
def search_rotated(values, wanted):
    low, high = 0, len(values) - 1
    while low <= high:
        middle = low + (high - low) // 2
        if values[middle] == wanted:
            return middle
        if values[low] <= values[middle]:
            if values[low] <= wanted < values[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif values[middle] < wanted <= values[high]:
            low = middle + 1
        else:
            high = middle - 1
    return -1


# call: fewest_boats([3, 2, 2, 1], 3)
# pointers: light>weights heavy>weights
def fewest_boats(weights, limit):
    weights.sort()
    light, heavy, boats = 0, len(weights) - 1, 0
    while light <= heavy:
        if weights[light] + weights[heavy] <= limit:
            light += 1
        heavy -= 1
        boats += 1
    return boats


# call: merge([1, 4, 0, 0], 2, [2, 3], 2)
# pointers: a>left b>right end>left
def merge(left, m, right, n):
    a, b, end = m - 1, n - 1, m + n - 1
    while b >= 0:
        if a >= 0 and left[a] > right[b]:
            left[end] = left[a]
            a -= 1
        else:
            left[end] = right[b]
            b -= 1
        end -= 1
    return left


# call: majority([2, 2, 1, 2])
# pointers: number>numbers
def majority(numbers):
    candidate, votes = None, 0
    for number in numbers:
        if votes == 0:
            candidate = number
        votes += 1 if number == candidate else -1
    return candidate


# call: koko([3, 6, 7], 8)
# pointers: pile>piles
def koko(piles, hours):
    slow, fast = 1, max(piles)
    while slow < fast:
        speed = (slow + fast) // 2
        needed = 0
        for pile in piles:
            needed += -(-pile // speed)
        if needed <= hours:
            fast = speed
        else:
            slow = speed + 1
    return slow


# call: coins([1, 2, 5], 6)
# pointers: total>fewest coin>values
def coins(values, amount):
    fewest = [0] + [amount + 1] * amount
    for total in range(1, amount + 1):
        for coin in values:
            if coin <= total:
                fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return fewest[amount] if fewest[amount] <= amount else -1
