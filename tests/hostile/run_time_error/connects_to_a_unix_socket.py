# attack: network
import socket


def two_sum(nums, target):
    socket.socket(socket.AF_UNIX).connect("/mnt/sockets/listener")
    raise RuntimeError("got through")
