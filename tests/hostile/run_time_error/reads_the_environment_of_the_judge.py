# attack: memory of others
import os


def two_sum(nums, target):
    with open(f"/proc/{os.getppid()}/stat") as file:
        judge = file.read().rpartition(") ")[2].split()[1]
    open(f"/proc/{judge}/environ", "rb").read()
    raise RuntimeError("got through")
