# attack: network
import socket


def two_sum(nums, target):
    socket.create_connection(("127.0.0.1", 7777), timeout=1).close()
    raise RuntimeError("got through")
