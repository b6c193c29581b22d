# attack: forged answers
# What the zygote knows is what every worker knows: nothing of the tests.
import gc
import os


def two_sum(nums, target):
    gc.unfreeze()
    secrets = ("JUDGE", "problem.yaml", "hidden", "expected")
    for found in gc.get_objects():
        if type(found) is dict and any(secret in found for secret in secrets):
            raise RuntimeError("got through")
    os._exit(0)
