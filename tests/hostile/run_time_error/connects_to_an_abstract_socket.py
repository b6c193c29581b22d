# attack: network
import socket


def two_sum(nums, target):
    socket.socket(socket.AF_UNIX).connect("\0hostile")
    raise RuntimeError("got through")
