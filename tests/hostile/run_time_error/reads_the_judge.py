# attack: reading files
def two_sum(nums, target):
    open("/mnt/tree/judge/worker/talk.py").read()
    raise RuntimeError("got through")
