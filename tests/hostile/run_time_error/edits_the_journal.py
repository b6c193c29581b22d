# attack: writing files
def two_sum(nums, target):
    open("/mnt/home/.judge/events.jsonl", "r+").close()
    raise RuntimeError("got through")
