def three_sum(nums):
    pairs = set()
    triples = []
    for i in range(len(nums)):
        seen = set()
        for j in range(i + 1, len(nums)):
            third = -nums[i] - nums[j]
            if third in seen and (nums[i], nums[j]) not in pairs:
                pairs.add((nums[i], nums[j]))
                triples.append([nums[i], third, nums[j]])
            seen.add(nums[j])
    return triples
