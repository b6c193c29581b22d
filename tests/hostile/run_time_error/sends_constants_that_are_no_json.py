# attack: forged answers
import os


def two_sum(nums, target):
    body = b'{"value":[NaN,Infinity]}'
    os.write(4, len(body).to_bytes(4, "big") + body)
    while True:
        pass
