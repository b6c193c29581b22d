# attack: execution
import os


def two_sum(nums, target):
    os.execve(os.open("/bin/sh", os.O_RDONLY), ["sh", "-c", "echo got through"], {})
