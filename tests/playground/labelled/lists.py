"""Lists and indices."""

from collections import defaultdict, deque


# call: pair_sum([1, 3, 4, 7], 7)
# pointers: left>nums right>nums
def pair_sum(nums, target):
    left, right = 0, len(nums) - 1
    while left < right:
        total = nums[left] + nums[right]
        if total == target:
            return [left, right]
        if total < target:
            left += 1
        else:
            right -= 1
    return []


# call: find([1, 3, 5, 8], 5)
# pointers: lo>nums hi>nums mid>nums
def find(nums, target):
    lo, hi = 0, len(nums)
    while lo < hi:
        mid = (lo + hi) // 2
        if nums[mid] < target:
            lo = mid + 1
        else:
            hi = mid
    return lo


# call: pair_by_value([3, 2, 4], 6)
# pointers: i>nums
# views: places:table
def pair_by_value(nums, target):
    places = {}
    for i, number in enumerate(nums):
        if target - number in places:
            return [places[target - number], i]
        places[number] = i
    return None


# call: best_profit([5, 1, 4])
# pointers: price>prices
def best_profit(prices):
    low, best = prices[0], 0
    for price in prices:
        low = min(low, price)
        best = max(best, price - low)
    return best


# call: zeroes_last([0, 1, 0, 3])
# pointers: slot>nums i>nums
def zeroes_last(nums):
    slot = 0
    for i in range(len(nums)):
        if nums[i] != 0:
            nums[slot], nums[i] = nums[i], nums[slot]
            slot += 1
    return nums


# call: windows([1, 3, -1, 5, 2], 2)
# pointers: i>nums
# views: order:deque
def windows(nums, k):
    order, best = deque(), []
    for i, number in enumerate(nums):
        while order and nums[order[-1]] < number:
            order.pop()
        order.append(i)
        if order[0] == i - k:
            order.popleft()
        if i >= k - 1:
            best.append(nums[order[0]])
    return best


# call: rotate([1, 2, 3, 4], 1)
# pointers: i>nums j>nums
def rotate(nums, k):
    def turn(i, j):
        while i < j:
            nums[i], nums[j] = nums[j], nums[i]
            i += 1
            j -= 1

    n = len(nums)
    k %= n
    turn(0, n - 1)
    turn(0, k - 1)
    turn(k, n - 1)
    return nums


# call: products([1, 2, 3])
# pointers: i>nums i>result
def products(nums):
    n = len(nums)
    result = [1] * n
    before = 1
    for i in range(n):
        result[i] = before
        before *= nums[i]
    after = 1
    for i in range(n - 1, -1, -1):
        result[i] *= after
        after *= nums[i]
    return result


# call: sort([3, 1, 2])
# pointers: first>items last>items wall>items scan>items
def sort(items):
    def part(first, last):
        if first >= last:
            return
        wall = first
        for scan in range(first, last):
            if items[scan] < items[last]:
                items[wall], items[scan] = items[scan], items[wall]
                wall += 1
        items[wall], items[last] = items[last], items[wall]
        part(first, wall - 1)
        part(wall + 1, last)

    part(0, len(items) - 1)
    return items


# call: flags([2, 0, 1])
# pointers: low>colours at>colours high>colours
def flags(colours):
    low, at, high = 0, 0, len(colours) - 1
    while at <= high:
        if colours[at] == 0:
            colours[low], colours[at] = colours[at], colours[low]
            low += 1
            at += 1
        elif colours[at] == 2:
            colours[at], colours[high] = colours[high], colours[at]
            high -= 1
        else:
            at += 1
    return colours


# call: overlaps([[1, 3], [2, 6], [8, 9]])
# pointers: start, end>spans
def overlaps(spans):
    merged = []
    spans.sort()
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged


# call: climb([1, 2, 3])
# pointers: i+1>best i-1>best i>cost
def climb(cost):
    best = [0] * (len(cost) + 1)
    for i in range(len(cost)):
        best[i + 1] = cost[i] + (best[i - 1] if i else 0)
    return best[-1]


# call: warmer([30, 40, 35])
# pointers: day>heat day>wait early>wait early>heat
# views: open_days:stack
def warmer(heat):
    wait = [0] * len(heat)
    open_days = []
    for day in range(len(heat)):
        while open_days and heat[open_days[-1]] < heat[day]:
            early = open_days.pop()
            wait[early] = day - early
        open_days.append(day)
    return wait


# call: count_sums([1, 1, 2], 2)
# pointers: number>nums
# views: seen:table
def count_sums(nums, k):
    seen = defaultdict(int)
    seen[0] = 1
    running = found = 0
    for number in nums:
        running += number
        found += seen[running - k]
        seen[running] += 1
    return found


# call: longest_run([4, 1, 2])
# pointers: number>nums
# views: present:set
def longest_run(nums):
    present = set(nums)
    best = 0
    for number in nums:
        if number - 1 not in present:
            end = number
            while end + 1 in present:
                end += 1
            best = max(best, end - number + 1)
    return best
