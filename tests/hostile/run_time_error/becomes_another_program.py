# attack: execution
import os


def two_sum(nums, target):
    os.execv("/bin/sh", ["sh", "-c", "echo got through"])
