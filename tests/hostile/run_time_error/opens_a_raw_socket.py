# attack: privileged calls
import socket


def two_sum(nums, target):
    socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
    raise RuntimeError("got through")
