Interval = namedtuple("Interval", "start end")

def merge(self, intervals):
    intervals.sort(key=operator.itemgetter(0))
    out = []
    for interval in starmap(Interval, intervals):
        if out and out[-1].end >= interval.start:
            out[-1] = out[-1]._replace(end=max(out[-1].end, interval.end))
        else:
            out.append(interval)
    return out
