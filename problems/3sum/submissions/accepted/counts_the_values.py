def three_sum(nums):
    count = Counter(nums)
    values = sorted(count)
    triples = []
    for position, low in enumerate(values):
        for middle in values[position:]:
            high = -low - middle
            if high < middle:
                break
            if high in count and not Counter([low, middle, high]) - count:
                triples.append((high, low, middle))
    return triples
