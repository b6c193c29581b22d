# attack: writing files
def two_sum(nums, target):
    open("/mnt/home/made", "w").close()
    raise RuntimeError("got through")
