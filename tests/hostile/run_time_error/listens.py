# attack: network
import socket


def two_sum(nums, target):
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    raise RuntimeError("got through")
