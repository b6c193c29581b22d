# attack: reading files
def two_sum(nums, target):
    open("/mnt/tree/problems/two-sum/submissions/accepted/reference.py").read()
    raise RuntimeError("got through")
