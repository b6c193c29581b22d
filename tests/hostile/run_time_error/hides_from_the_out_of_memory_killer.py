# attack: limits
def two_sum(nums, target):
    with open("/proc/self/oom_score_adj", "w") as file:
        file.write("-1000")
    raise RuntimeError("got through")
