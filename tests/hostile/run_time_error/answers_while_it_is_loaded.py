# attack: forged answers
import os

body = b'{"loaded":{"form":"function","name":"two_sum"}}'
os.write(4, len(body).to_bytes(4, "big") + body)
body = b'{"value":[0,3]}'
os.write(4, (len(body).to_bytes(4, "big") + body) * 20)
os._exit(0)
