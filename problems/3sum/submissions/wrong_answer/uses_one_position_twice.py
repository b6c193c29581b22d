def three_sum(nums):
    values = set(nums)
    triples = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            third = -nums[i] - nums[j]
            if third in values:
                triples.add(tuple(sorted((nums[i], nums[j], third))))
    return [list(triple) for triple in triples]
