# attack: reading files
def two_sum(nums, target):
    open("/mnt/home/.judge/events.jsonl").read()
    raise RuntimeError("got through")
