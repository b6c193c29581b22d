# attack: forged answers
# It claims that it could not be loaded. Once it is loaded, that is no answer.
import os


def two_sum(nums, target):
    body = b'{"trouble":"missing","defined":["\\u001b[2J"]}'
    os.write(4, len(body).to_bytes(4, "big") + body)
    os._exit(0)
