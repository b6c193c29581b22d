# attack: reading files
def two_sum(nums, target):
    open("/etc/passwd").read()
    raise RuntimeError("got through")
