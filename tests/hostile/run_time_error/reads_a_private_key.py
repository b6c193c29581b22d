# attack: reading files
def two_sum(nums, target):
    open("/mnt/home/.ssh/id_ed25519").read()
    raise RuntimeError("got through")
