# attack: network
import socket


def two_sum(nums, target):
    one, _ = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    one.sendto(b"secret", "/mnt/sockets/datagrams")
    raise RuntimeError("got through")
