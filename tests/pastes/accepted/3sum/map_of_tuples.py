def three_sum(nums):
    count = collections.Counter(nums)
    keys = sorted(count)
    out = OrderedDict()
    for i, a in enumerate(keys):
        for b in keys[i:]:
            c = -a - b
            if c >= b and c in count:
                if (a == b == c and count[a] < 3) or (a == b != c and count[a] < 2) or (b == c != a and count[b] < 2):
                    continue
                out[(c, a, b)] = None
    return map(list, out)
