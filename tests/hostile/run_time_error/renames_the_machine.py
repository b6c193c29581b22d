# attack: privileged calls
import socket


def two_sum(nums, target):
    socket.sethostname("hostile")
    raise RuntimeError("got through")
