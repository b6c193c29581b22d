# attack: network
import socket


def two_sum(nums, target):
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
    raise RuntimeError("got through")
