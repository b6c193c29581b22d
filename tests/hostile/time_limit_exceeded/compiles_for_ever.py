# attack: time
# memory: 512
import _ast


def two_sum(nums, target):
    while True:
        compile("x = [" + "1 + " * 5000 + "1]", "<text>", "exec")
