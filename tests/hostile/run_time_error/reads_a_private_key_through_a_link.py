# attack: reading files
# The link lies where anybody may look.
def two_sum(nums, target):
    open("/tmp/link").read()
    raise RuntimeError("got through")
