# attack: processes
import subprocess


def two_sum(nums, target):
    subprocess.run(["/bin/true"], check=True)
    raise RuntimeError("got through")
