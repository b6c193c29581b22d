# There is nothing to call.
answer = [0, 1]
