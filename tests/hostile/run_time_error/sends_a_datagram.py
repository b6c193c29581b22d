# attack: network
import socket


def two_sum(nums, target):
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"secret", ("127.0.0.1", 7777))
    raise RuntimeError("got through")
